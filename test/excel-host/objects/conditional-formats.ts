import type { Area } from '../model/area.ts';
import { addFormat, clearFormats, deleteFormat, formatsAt } from '../model/conditional-format.ts';
import { refuseFormatting } from '../model/edit.ts';
import type { Sheet } from '../model/sheet.ts';
import { notSimulated } from '../rich-api/excel-error.ts';
import { type HostObject, hostObject } from '../rich-api/host-object.ts';
import { collectionType } from './collection.ts';
import { conditionalFormatType } from './conditional-format.ts';
import type { ExcelObjects } from './excel-objects.ts';

interface Target {
  readonly excel: ExcelObjects;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The conditional formats that touch a range, in the order in which they win. */
export const conditionalFormatsType = collectionType<Target>(
  'ConditionalFormatCollection',
  (target) => formatsAt(target.sheet, target.area).map(({ id }) => formatObject(target, id)),
  (target, id) =>
    formatsAt(target.sheet, target.area).some((format) => format.id === id) ? formatObject(target, id) : null,
  {
    methods: {
      add: (target, [type]) => {
        const { excel, sheet, area } = target;
        if (type !== 'Custom') throw notSimulated(`conditional format of type ${String(type)}`);
        refuseFormatting(excel.workbook, sheet);
        const { id } = addFormat(sheet, area, excel.workbook.newId());
        excel.workbook.changed();
        return formatObject(target, id);
      },
      clearAll: ({ excel, sheet, area }) => {
        refuseFormatting(excel.workbook, sheet);
        clearFormats(sheet, area);
        excel.workbook.changed();
      },
    },
  },
);

function formatObject({ excel, sheet }: Target, id: string): HostObject {
  return hostObject(conditionalFormatType, {
    excel,
    sheet,
    id,
    delete: () => {
      refuseFormatting(excel.workbook, sheet);
      deleteFormat(sheet, id);
      excel.workbook.changed();
    },
  });
}
