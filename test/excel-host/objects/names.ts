import { formatAbsolute, parseArea } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { DefinedName } from '../model/workbook.ts';
import { excelErrors, notSimulated } from '../rich-api/excel-error.ts';
import { type HostObject, type HostType, hostObject, targetOf } from '../rich-api/host-object.ts';
import { textArgument } from './arguments.ts';
import { collectionType } from './collection.ts';
import type { ExcelObjects } from './excel-objects.ts';
import { rangeType } from './range.ts';

interface NameTarget {
  readonly excel: ExcelObjects;
  readonly name: string;
  readonly sheetId: string | null;
}

interface NamesTarget {
  readonly excel: ExcelObjects;
  /** Null for the names of the whole workbook. */
  readonly sheet: Sheet | null;
}

const namedItemType: HostType<NameTarget> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: (target) => itemOf(target).formula,
      set: (target, value) => change(target, { formula: textArgument(value) }),
    },
    value: { get: (target) => (placeOf(target) === null ? '#REF!' : itemOf(target).formula.slice(1)) },
    type: { get: (target) => (placeOf(target) === null ? 'Error' : 'Range') },
    scope: { get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    visible: {
      get: (target) => itemOf(target).visible,
      set: (target, value) => change(target, { visible: value === true }),
    },
    comment: {
      get: (target) => itemOf(target).comment,
      set: (target, value) => change(target, { comment: textArgument(value) }),
    },
  },
  methods: {
    getRange: (target) => rangeOf(target) ?? notARange(),
    getRangeOrNullObject: rangeOf,
    delete: (target) => {
      const { workbook } = target.excel;
      const gone = itemOf(target);
      workbook.names = workbook.names.filter((each) => each !== gone);
      workbook.changed();
    },
  },
};

/** Defined names of the workbook, or of one sheet. */
export const namesType = collectionType<NamesTarget>(
  'NamedItemCollection',
  (target) => namesOf(target).map((item) => nameObject(target, item)),
  (target, name) => {
    const item = namesOf(target).find((each) => each.name.toLowerCase() === name.toLowerCase());
    return item === undefined ? null : nameObject(target, item);
  },
  {
    methods: {
      add: (target, [name, reference, comment]) => {
        const { workbook } = target.excel;
        const item: DefinedName = {
          name: textArgument(name),
          formula: formulaOf(reference),
          visible: true,
          comment: comment === null || comment === undefined ? '' : textArgument(comment),
          sheetId: target.sheet?.id ?? null,
        };
        if (workbook.readOnly) throw excelErrors.accessDenied();
        // A name starts with a letter, an underscore or a backslash, has no blanks and looks like no cell.
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(item.name) || parseArea(item.name) !== null) {
          throw excelErrors.invalidArgument();
        }
        if (namesOf(target).some((each) => each.name.toLowerCase() === item.name.toLowerCase())) {
          throw excelErrors.invalidArgument();
        }
        workbook.names = [...workbook.names, item];
        workbook.changed();
        return nameObject(target, item);
      },
    },
  },
);

function namesOf({ excel, sheet }: NamesTarget): readonly DefinedName[] {
  return excel.workbook.names.filter(({ sheetId }) => sheetId === (sheet?.id ?? null));
}

function nameObject({ excel }: NamesTarget, { name, sheetId }: DefinedName): HostObject {
  return hostObject(namedItemType, { excel, name, sheetId });
}

function itemOf({ excel, name, sheetId }: NameTarget): DefinedName {
  const item = excel.workbook.names.find((each) => each.name === name && each.sheetId === sheetId);
  if (item === undefined) throw excelErrors.itemNotFound();
  return item;
}

function change(target: NameTarget, changed: Partial<DefinedName>): void {
  const { workbook } = target.excel;
  const item = itemOf(target);
  workbook.names = workbook.names.map((each) => (each === item ? { ...each, ...changed } : each));
  workbook.changed();
}

function formulaOf(reference: unknown): string {
  const range = targetOf(rangeType, reference);
  if (range !== null) return `=${formatAbsolute(range.sheet.name, range.area)}`;
  const text = textArgument(reference);
  if (!text.startsWith('=')) throw notSimulated('name of a constant');
  return text;
}

/** Where a name points at, as long as that is one area of a sheet there is. */
function placeOf(target: NameTarget) {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(itemOf(target).formula);
  if (match === null) return null;
  const [, quoted, bare = '', address = ''] = match;
  const sheet = target.excel.workbook.sheet(quoted?.replaceAll("''", "'") ?? bare);
  const area = parseArea(address);
  return sheet === null || area === null ? null : { sheet, area };
}

function rangeOf(target: NameTarget): HostObject | null {
  const place = placeOf(target);
  return place === null ? null : target.excel.range(place.sheet, place.area);
}

function notARange(): never {
  throw excelErrors.invalidOperation();
}
