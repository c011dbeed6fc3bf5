import type { Localised } from '../../../ledger/locale.ts';
import type { Decision, ImportedField } from '../../../ledger/plan/import-record.ts';

/** What a person wants of one field. */
export interface Wish {
  readonly kind: Exclude<Decision['kind'], 'removed'>;
  /** The words it should have; those it has where it is confirmed. */
  readonly words: string;
  readonly note: string;
}

/** A task a person added, by the words of its fields. */
export interface AddedTask {
  /** Row of 任务, for messages. */
  readonly row: number;
  readonly words: Readonly<Record<ImportedField, string>>;
}

/** Everything a person decided in a review workbook. */
export interface Wishes {
  /** By number of the task as read, then by field. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<ImportedField, Wish>>;
  /** Numbers of the tasks that are none, with the remark. */
  readonly removed: ReadonlyMap<string, string>;
  readonly added: readonly AddedTask[];
}

/** Collects wishes from several sheets, and what contradicts itself. */
export class WishList implements Wishes {
  readonly fields = new Map<string, Map<ImportedField, Wish>>();
  readonly removed = new Map<string, string>();
  readonly added: AddedTask[] = [];
  readonly faults: Localised[] = [];

  get isEmpty(): boolean {
    return this.fields.size === 0 && this.removed.size === 0 && this.added.length === 0;
  }

  wishOf(task: string, field: ImportedField): Wish | null {
    return this.fields.get(task)?.get(field) ?? null;
  }

  wish(task: string, field: ImportedField, wish: Wish): void {
    const fields = this.fields.get(task) ?? new Map<ImportedField, Wish>();
    this.fields.set(task, fields.set(field, wish));
  }

  fault(zh: string, en: string): void {
    this.faults.push({ 'zh-CN': zh, en });
  }
}
