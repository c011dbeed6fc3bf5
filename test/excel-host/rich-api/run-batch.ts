import { ExcelError, excelErrors, notSimulated } from './excel-error.ts';
import { type HostObject, isHostObject } from './host-object.ts';
import { answerQuery, identityOf } from './query.ts';
import { type Action, type ArgumentInfo, actionTypes, type Batch, type BatchResult, pathTypes } from './wire.ts';

/** What batches work on; lives as long as the pane, because references outlive a batch. */
export interface BatchSession {
  readonly root: HostObject;
  /** Objects made by their server type name. */
  readonly newObjects: Readonly<Record<string, HostObject>>;
  readonly references: Map<string, HostObject>;
  /** How many references were ever handed out; none is used twice. */
  handedOut: number;
}

/** Runs the actions of one batch in order. An error ends the batch; what was done before it stays done, as in Excel. */
export async function runBatch(session: BatchSession, batch: Batch): Promise<BatchResult> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const run = new BatchRun(session, batch);
  for (const [index, action] of batch.Actions.entries()) {
    // Office.js attaches event handlers on the answer to its trace marker.
    if (action.ActionType === actionTypes.trace) traces.push(action.Id);
    try {
      const value = action.ActionType === actionTypes.trace ? null : await run.act(action);
      results.push({ ActionId: action.Id, Value: isHostObject(value) ? identityOf(value) : (value ?? null) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Results: results, TraceIds: traces, Error: wireError(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** A batch refused as a whole. */
export function refusedBatch(error: ExcelError): BatchResult {
  return { Results: [], TraceIds: [], Error: wireError(error, 0) };
}

function wireError({ code, message, location }: ExcelError, index: number) {
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
}

class BatchRun {
  readonly #session: BatchSession;
  readonly #batch: Batch;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(session: BatchSession, batch: Batch) {
    this.#session = session;
    this.#batch = batch;
  }

  async act(action: Action): Promise<unknown> {
    const object = await this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : identityOf(object);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return object === null ? null : answerQuery(object, action.QueryInfo);
      case actionTypes.method:
        return this.#call(object, action);
      case actionTypes.setProperty: {
        const [value] = await this.#arguments(action.ArgumentInfo);
        present(object, action.Name).set(memberName(action.Name), value);
        return null;
      }
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          present(object, name).set(memberName(name), value);
        }
        return null;
      default:
        throw notSimulated(`action type ${action.ActionType}`);
    }
  }

  async #call(object: HostObject | null, { Name, ArgumentInfo: info }: Action): Promise<unknown> {
    const args = await this.#arguments(info);
    if (Name === '_KeepReference') return this.#keep(object);
    if (Name === '_RemoveReference') return void this.#session.references.delete(String(args[0]));
    return present(object, Name).call(memberName(Name), args);
  }

  #keep(object: HostObject | null): null {
    if (object !== null && object.referenceId === null) {
      this.#session.handedOut += 1;
      object.referenceId = `reference-${this.#session.handedOut}`;
      this.#session.references.set(object.referenceId, object);
    }
    return null;
  }

  async #arguments(info: ArgumentInfo = {}): Promise<readonly unknown[]> {
    const { Arguments: args = [], ReferencedObjectPathIds: ids } = info;
    return Promise.all(args.map(async (value, index) => (ids?.[index] ? await this.#object(ids[index]) : value)));
  }

  async #object(id: number | null | undefined): Promise<HostObject | null> {
    if (id === null || id === undefined) return null;
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const made = await this.#resolve(id);
    this.#objects.set(id, made);
    return made;
  }

  async #resolve(id: number): Promise<HostObject | null> {
    const path = this.#batch.ObjectPaths[id];
    if (path === undefined) throw excelErrors.invalidReference();
    const { ObjectPathType: kind, Name: name, ParentObjectPathId: parentId } = path;
    if (kind === pathTypes.root) return this.#session.root;
    if (kind === pathTypes.nullObject) return null;
    if (kind === pathTypes.newObject) {
      const made = this.#session.newObjects[name];
      if (made === undefined) throw notSimulated(`new ${name}`);
      return made;
    }
    if (kind === pathTypes.reference) {
      const kept = this.#session.references.get(name);
      if (kept === undefined) throw excelErrors.invalidReference();
      return kept;
    }
    const parent = present(await this.#object(parentId), name);
    if (kind === pathTypes.property) return objectOrNull(parent.get(memberName(name)));
    const args = await this.#arguments(path.ArgumentInfo);
    if (kind === pathTypes.indexer) return objectOrNull(await parent.call('getItem', args));
    if (kind === pathTypes.method) return objectOrNull(await parent.call(memberName(name), args));
    throw notSimulated(`object path type ${kind}`);
  }
}

function present(object: HostObject | null, member: string): HostObject {
  if (object === null) throw excelErrors.invalidObjectPath(member);
  return object;
}

function objectOrNull(value: unknown): HostObject | null {
  return isHostObject(value) ? value : null;
}

/** `_RegisterDataChangedEvent` → `_registerDataChangedEvent`, `Values` → `values`. */
function memberName(name: string): string {
  return name.replace(/^(_?)([A-Z])/, (_all, dash: string, letter: string) => dash + letter.toLowerCase());
}
