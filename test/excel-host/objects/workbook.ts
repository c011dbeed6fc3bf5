import { type HostType, hostObject } from '../rich-api/host-object.ts';
import { textArgument } from './arguments.ts';
import { documentPropertiesType } from './document-properties.ts';
import type { ExcelObjects } from './excel-objects.ts';
import { insertWorksheets } from './insert-worksheets.ts';
import { namesType } from './names.ts';
import { settingsType } from './settings.ts';
import { worksheetsType } from './worksheets.ts';

interface Target {
  readonly excel: ExcelObjects;
}

const applicationType: HostType<Target> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ excel }) => excel.workbook.calculationMode,
      set: ({ excel }, value) => {
        excel.workbook.calculationMode = textArgument(value);
      },
    },
  },
};

export const workbookType: HostType<Target> = {
  name: 'Workbook',
  properties: {
    name: { get: ({ excel }) => excel.workbook.name },
    isDirty: {
      get: ({ excel }) => excel.workbook.isDirty,
      set: ({ excel }, value) => {
        excel.workbook.isDirty = value === true;
      },
    },
    readOnly: { get: ({ excel }) => excel.workbook.readOnly },
    use1904DateSystem: { get: ({ excel }) => excel.workbook.date1904 },
    application: { get: (target) => hostObject(applicationType, target) },
    worksheets: { get: (target) => hostObject(worksheetsType, target) },
    names: { get: ({ excel }) => hostObject(namesType, { excel, sheet: null }) },
    properties: { get: ({ excel: { workbook } }) => hostObject(documentPropertiesType, { workbook }) },
    settings: { get: ({ excel: { workbook } }) => hostObject(settingsType, { workbook }) },
  },
  methods: {
    insertWorksheetsFromBase64: ({ excel }, args) => insertWorksheets(excel, args),
    getSelectedRange: ({ excel }) => excel.range(excel.workbook.active, excel.workbook.selection),
    getActiveCell: ({ excel }) => {
      const { top, left } = excel.workbook.selection;
      return excel.range(excel.workbook.active, { top, bottom: top, left, right: left });
    },
    save: ({ excel: { workbook } }) => {
      workbook.isDirty = false;
    },
    // The range of a change event, asked for by what the event carried.
    _getRangeForEventByReferenceId: rangeOfEvent,
    _getRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
  },
};

function rangeOfEvent({ excel }: Target, [reference]: readonly unknown[]) {
  const [, name = '', address = ''] = /^'?(.*?)'?!(.+)$/.exec(textArgument(reference)) ?? [];
  const sheet = excel.workbook.sheet(name.replaceAll("''", "'"));
  return sheet === null ? null : excel.worksheet(sheet).call('getRange', [address]);
}
