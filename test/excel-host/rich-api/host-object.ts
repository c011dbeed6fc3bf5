import { notSimulated } from './excel-error.ts';

/** A property of a host type; without `set` it cannot be written. */
export interface HostProperty<Target> {
  get(target: Target): unknown;
  set?(target: Target, value: unknown): void;
}

/**
 * One class of Excel's object model: its members as small functions over a target of the model. A property or method gives
 * plain JSON, another `HostObject`, or null for what does not exist.
 */
export interface HostType<Target> {
  /** Class name in Excel, `Range`. */
  readonly name: string;
  /** Id of an object that stands in a collection. */
  id?(target: Target): string | number;
  /** Makes it a collection. */
  items?(target: Target): readonly HostObject[];
  readonly properties?: Readonly<Record<string, HostProperty<Target>>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[]) => unknown>>;
}

/** An object of Excel as a batch sees it: a target of the model behind its type. */
export interface HostObject {
  readonly type: { readonly name: string };
  /** Handed out when the add-in keeps the object beyond the batch. */
  referenceId: string | null;
  id(): string | number | null;
  items(): readonly HostObject[] | null;
  /** Names of its properties that hold no object. */
  scalars(): readonly string[];
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  call(method: string, args: readonly unknown[]): unknown;
}

/** Puts a target of the model behind its type. */
export function hostObject<Target>(type: HostType<Target>, target: Target): HostObject {
  return new TypedObject(type, target);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TypedObject;
}

/** The target behind an argument that must be an object of this type; null where it is something else. */
export function targetOf<Target>(type: HostType<Target>, value: unknown): Target | null {
  return value instanceof TypedObject && value.type === type ? (value.target as Target) : null;
}

class TypedObject<Target> implements HostObject {
  readonly type: HostType<Target>;
  readonly target: Target;
  referenceId: string | null = null;

  constructor(type: HostType<Target>, target: Target) {
    this.type = type;
    this.target = target;
  }

  id(): string | number | null {
    return this.type.id?.(this.target) ?? null;
  }

  items(): readonly HostObject[] | null {
    return this.type.items?.(this.target) ?? null;
  }

  scalars(): readonly string[] {
    return Object.entries(this.type.properties ?? {})
      .filter(([, property]) => !isHostObject(property.get(this.target)))
      .map(([name]) => name);
  }

  get(property: string): unknown {
    return this.#property(property).get(this.target);
  }

  set(property: string, value: unknown): void {
    const { set } = this.#property(property);
    if (set === undefined) throw notSimulated(`setter of ${this.type.name}.${property}`);
    set(this.target, value);
  }

  call(method: string, args: readonly unknown[]): unknown {
    const run = this.type.methods?.[method];
    if (run === undefined) throw notSimulated(`${this.type.name}.${method}()`);
    return run(this.target, args);
  }

  #property(name: string): HostProperty<Target> {
    const property = this.type.properties?.[name];
    if (property === undefined) throw notSimulated(`${this.type.name}.${name}`);
    return property;
  }
}
