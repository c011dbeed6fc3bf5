import { type Area, columnCount, formatAddress, rowCount } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import { type HostType, hostObject } from '../rich-api/host-object.ts';
import type { ExcelObjects } from './excel-objects.ts';

interface Target {
  readonly excel: ExcelObjects;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const rangeCollectionType: HostType<Target> = {
  name: 'RangeCollection',
  items: ({ excel, sheet, areas }) => areas.map((area) => excel.range(sheet, area)),
  methods: { getCount: ({ areas }) => areas.length },
};

/** Several rectangles of one sheet. */
export const rangeAreasType: HostType<Target> = {
  name: 'RangeAreas',
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
    areas: { get: (target) => hostObject(rangeCollectionType, target) },
    worksheet: { get: ({ excel, sheet }) => excel.worksheet(sheet) },
  },
};
