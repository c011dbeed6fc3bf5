import type { Workbook } from 'exceljs';
import { roleNames } from '../../../ledger/assignment/expected-cells.ts';
import { reasonNames } from '../../../ledger/light/light-names.ts';
import type { RollUpEntry } from '../../../ledger/rollup/entry.ts';
import type { Reading } from './reading.ts';
import { drawTable, type FilteredArea, TABLE_HEADING_ROW, type TableColumn, type TableValue } from './table.ts';

/** Name of the sheet that holds every entry with its place of origin. */
export const DETAILS_SHEET = '明细';

/** A link to the line of an entry (its position in the roll-up) on the sheet of details. */
export function detailPlace(entry: number): TableValue {
  const row = TABLE_HEADING_ROW + 1 + entry;
  return { text: `明细${row}行`, place: `#'${DETAILS_SHEET}'!A${row}` };
}

/** Draws 明细: every entry that was taken in, with file, sheet and row. */
export function drawDetails(workbook: Workbook, { rollUp, unitName, line, foot }: Reading): FilteredArea {
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  const columns: TableColumn<RollUpEntry>[] = [
    { heading: '单位', width: 16, kind: 'text', value: ({ unit }) => unitName(unit) },
    { heading: '编号', width: 8, kind: 'code', value: ({ key }) => key },
    { heading: '重点任务', width: 22, kind: 'text', value: ({ task }) => titles.get(task) ?? task },
    { heading: '角色', width: 8, kind: 'word', value: ({ role }) => roleNames[role] },
    { heading: '节点日期', width: 11, kind: 'day', value: ({ dueOn }) => dueOn },
    { heading: '完成状态', width: 11, kind: 'word', value: ({ status }) => status ?? '' },
    { heading: '完成日期', width: 11, kind: 'day', value: ({ completedOn }) => completedOn },
    { heading: '亮灯', width: 10, kind: 'word', value: () => null, light: ({ light }) => light },
    { heading: '原因', width: 12, kind: 'text', value: ({ reason }) => reasonNames[reason]['zh-CN'] },
    {
      heading: '逾期天数',
      width: 7,
      kind: 'count',
      value: ({ daysOverdue }) => (daysOverdue > 0 ? daysOverdue : null),
    },
    { heading: '本期进展', width: 36, kind: 'text', value: ({ progress }) => progress },
    { heading: '存在问题', width: 18, kind: 'text', value: ({ issues }) => issues },
    { heading: '下步措施及时限', width: 20, kind: 'text', value: ({ nextStep }) => nextStep },
    { heading: '佐证材料', width: 20, kind: 'text', value: ({ evidence }) => evidence },
    { heading: '已审核', width: 7, kind: 'word', value: ({ signed }) => (signed ? '是' : '否') },
    { heading: '填报日期', width: 11, kind: 'day', value: ({ filledOn }) => filledOn },
    { heading: '销号', width: 9, kind: 'word', value: ({ clearance }) => clearance },
    { heading: '文件', width: 26, kind: 'text', value: ({ file }) => rollUp.files[file]?.file ?? '' },
    { heading: '工作表', width: 10, kind: 'text', value: ({ sheet }) => sheet },
    { heading: '行', width: 6, kind: 'count', value: ({ row }) => row },
    {
      heading: '单位自加的列',
      width: 20,
      kind: 'text',
      value: ({ extra }) =>
        Object.entries(extra)
          .map(([heading, text]) => `${heading}：${text}`)
          .join('\n'),
    },
  ];
  return drawTable(workbook, {
    name: DETAILS_SHEET,
    title: `${rollUp.county.name}填报明细`,
    line: `${line}　共 ${rollUp.entries.length} 行；每行写明来自哪个文件、哪张表、第几行`,
    page: { paper: 'A3', frozenColumns: 2 },
    columns,
    rows: rollUp.entries,
    empty: '本期没有可用的填报内容。',
    foot,
  });
}
