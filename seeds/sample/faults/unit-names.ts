import type { Workbook } from 'exceljs';
import { expected, type Fault } from '../fault.ts';
import { taskPage } from '../task-page.ts';

/** The unit by another of its names, in a file that kept nothing but its cells. */
export const aliasInTitle: Fault = {
  id: 'alias-in-title',
  title: { 'zh-CN': '标题写单位别名', en: 'The title has another name of the unit' },
  redraw: (workbook, draft) => renameUnit(workbook, draft.unit.aliases[1] ?? draft.unit.shortName),
  expects: [expected('S-13 info')],
};

/** A unit that the roster does not have. */
export const unknownUnit: Fault = {
  id: 'unknown-unit',
  title: { 'zh-CN': '标题写的单位名录里没有', en: 'The title names a unit that is not in the roster' },
  redraw: (workbook) => renameUnit(workbook, UNKNOWN),
  rename: () => `${UNKNOWN}台账.csv`,
  state: 'rejected',
  expects: [expected('S-13 error')],
};

/** The name of a body that was merged into the unit. */
export const formerName: Fault = {
  id: 'former-name',
  title: { 'zh-CN': '机构改革后仍写旧名', en: 'The name from before the reform' },
  redraw: (workbook, draft) => renameUnit(workbook, draft.unit.succeeds[0]?.name ?? ''),
  expects: [expected('S-13 info')],
};

const UNKNOWN = '样例二十九镇';

/** Rewrites the title and the line under it as a clerk does who types them anew. */
function renameUnit(workbook: Workbook, name: string): void {
  const sheet = taskPage(workbook);
  const title = sheet.getCell('B1');
  title.value = `${name}重点工作台账`;
  const line = sheet.getCell('B2');
  line.value = String(line.value).replace(/填报单位：[^　]*/u, `填报单位：${name}`);
}
