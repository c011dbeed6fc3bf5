import type { Area } from './area.ts';
import { Sheet } from './sheet.ts';

/** A defined name. Without `sheet` it holds in the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** With its equals sign: `=任务台账!$A$4:$T$4`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Id of the sheet in which alone it holds. */
  readonly sheetId: string | null;
}

/** What happens in a workbook and an add-in can be told of. */
export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly by: 'person' | 'add-in';
      /** Where a single cell changed: value and type before and after. */
      readonly details: ChangeDetails | null;
    }
  | { readonly kind: 'added' | 'deleted' | 'activated'; readonly sheet: Sheet }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'protection'; readonly sheet: Sheet; readonly isProtected: boolean };

export interface ChangeDetails {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** A workbook in memory, as the simulated Excel has it open. */
export class Workbook {
  name = 'Book1.xlsx';
  sheets: readonly Sheet[] = [];
  names: readonly DefinedName[] = [];
  active: Sheet;
  selection: Area = { top: 1, bottom: 1, left: 0, right: 0 };
  date1904 = false;
  readOnly = false;
  isDirty = false;
  calculationMode = 'Automatic';
  /** Document properties: title, author and so on. */
  readonly properties = new Map<string, string>();
  readonly customProperties = new Map<string, string | number | boolean>();
  /** Settings of the add-in, as JSON texts. */
  readonly settings = new Map<string, string>();
  /** Grows with every change. */
  revision = 0;
  #listeners: ((event: WorkbookEvent) => void)[] = [];
  #ids = 0;

  constructor(sheetNames: readonly string[] = ['Sheet1']) {
    this.sheets = sheetNames.map((name) => new Sheet(this.newId(), name));
    const [first] = this.sheets;
    if (first === undefined) throw new RangeError('a workbook has at least one sheet');
    this.active = first;
  }

  /** An id that no object of this workbook has had. */
  newId(): string {
    this.#ids += 1;
    return `{${String(this.#ids).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  /** The sheet of a name or id; names are told apart without regard to case. */
  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId) ?? null;
  }

  /** Notes that something changed, and tells the listeners where there is something to tell. */
  changed(event: WorkbookEvent | null = null): void {
    this.revision += 1;
    this.isDirty = true;
    if (event !== null) this.tell(event);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Calls back on every event; the function given back ends it. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((each) => each !== listener);
    };
  }

  /** Remembers sheets, names and selection; the function given back brings them back. */
  remember(): () => void {
    const { sheets, names, active, selection } = this;
    const restores = sheets.map((sheet) => sheet.remember());
    return () => {
      Object.assign(this, { sheets, names, active, selection });
      for (const restore of restores) restore();
      this.changed();
    };
  }
}
