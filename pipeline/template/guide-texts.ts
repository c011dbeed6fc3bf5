import { columnOf, type SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import type { LightName } from '../workbook/look.ts';
import { DUE_SOON_DAYS } from './sheet-formats.ts';

/** How to fill in a workbook with these sheets, one sentence a step. */
export function steps(sheets: readonly SheetDeclaration[], coordinator: string): readonly string[] {
  const given = sheets.filter(({ rows }) => rows === 'plan');
  const registers = sheets.filter(({ rows }) => rows === 'unit');
  return [
    ...(given.length > 0
      ? [
          `${titles(given)}只填黄色表头的各列。灰底各列是计划内容，已锁定：不能改动，也不要删行、加行；认为计划内容有误的，请联系统筹单位。`,
        ]
      : []),
    ...registerSteps(registers),
    '有下拉箭头的从列表中选择；日期格子只填日期，如 2024-06-05，不写“6月底”“长期”。',
    ...sheets.flatMap(sheetSteps),
    '不要合并单元格，不要改表头文字。需要另加说明的，可在最右侧自加一列，汇总时会原样保留。',
    '格子变成亮黄色并带红框，是这里缺内容或填写有误；补好后自动消失。',
    '填完直接报送本工作簿（.xlsx），不要改成图片、PDF 或另建新表；文件名可以改。',
    `填报中有不清楚的，请向${coordinator}询问。`,
  ];
}

/** What each light says. */
export const lightMeanings: Readonly<Record<LightName, string>> = {
  red: '已过节点日期仍未完成，或不符合计划要求（标“不合规”）。须写明下步措施和完成日期。',
  yellow: '进度滞后，或被退回、有疑点，需要说明或补充；逐行登记的表上标“待改”，是有错误或缺项。',
  blue: `距节点日期不足 ${DUE_SOON_DAYS} 日，请抓紧。`,
  green: '已完成，或正按计划推进；逐行登记的表上标“无误”。',
  grey: '长期任务，或没有可判断的日期。',
};

function registerSteps(registers: readonly SheetDeclaration[]): string[] {
  if (registers.length === 0) return [];
  const given = registers.filter(({ columns }) => columns.some((column) => column.given));
  return [
    `${titles(registers)}一事一行，行数不够可接着往下填，不留空行。本年1月1日至填报期末的内容都要在表上：上期已填的保留，本期的接着填。`,
    ...given.map(({ name, columns }) => {
      const headings = columns.filter((column) => column.given).map(({ heading }) => `“${heading['zh-CN']}”`);
      return `《${name['zh-CN']}》中已给出${headings.join('')}的行，只填其余各列，不删行；另有需要的可在下面加行。`;
    }),
  ];
}

function titles(sheets: readonly SheetDeclaration[]): string {
  return sheets.map(({ name }) => `《${name['zh-CN']}》`).join('');
}

function sheetSteps({ columns, due, ...sheet }: SheetDeclaration): string[] {
  const headings = (ids: readonly string[]): string =>
    ids.map((id) => `“${columnOf({ columns, ...sheet }, id)?.heading['zh-CN'] ?? id}”`).join('和');
  const long = columns.find(({ length }) => length !== undefined);
  const title = `《${sheet.name['zh-CN']}》`;
  return [
    ...(long?.length
      ? [
          `${title}“${long.heading['zh-CN']}”写明做了什么、做到什么程度，${long.length.least}—${long.length.most} 字，不要只写“无”“正常”。`,
        ]
      : []),
    ...(due
      ? [`${title}${headings([due.status])}选“${due.done.join('”或“')}”的，${headings(due.neededWhenDone)}必须填写。`]
      : []),
    ...(due && due.neededWhenOverdue.length > 0
      ? [`${title}日期已过而未完成的（红色），${headings(due.neededWhenOverdue)}必须写明到哪一天。`]
      : []),
  ];
}
