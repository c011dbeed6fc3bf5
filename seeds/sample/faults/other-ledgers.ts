import { expected, type Fault } from '../fault.ts';

/** The ledger of another county's plan. */
export const otherPlan: Fault = {
  id: 'other-plan',
  title: { 'zh-CN': '发来外县的台账', en: 'The ledger of another county' },
  amend: (draft) => ({
    ...draft,
    plan: { ...draft.plan, id: 'qinyuan-2023', title: '样例二县行动方案重点工作台账' },
    roster: { ...draft.roster, county: '样例二县' },
  }),
  state: 'rejected',
  expects: [expected('S-01 error')],
};

/** The workbook of the round before, sent again. */
export const otherRound: Fault = {
  id: 'other-round',
  title: { 'zh-CN': '又发了上期的台账', en: 'The ledger of the round before, again' },
  round: '2024-Q1',
  state: 'rejected',
  expects: [expected('S-01 error'), expected('X-04 warning')],
};

/** The neighbour's workbook with one's own name in the title: two units lay claim to it. */
export const neighboursTemplate: Fault = {
  id: 'neighbours-template',
  title: { 'zh-CN': '用了邻镇的模板，只改标题', en: "The neighbour's workbook under one's own title" },
  redraw: (workbook, { roster, unit }) => {
    const neighbour = roster.units[roster.units.indexOf(unit) - 1];
    const cell = workbook.getWorksheet('字典')?.getCell('B4');
    if (neighbour === undefined || cell?.value !== unit.code) throw new RangeError('no identity to change');
    cell.value = neighbour.code;
  },
  rename: (file) => file.replace(/\.xlsx$/, '_修改.xlsx'),
  state: 'rejected',
  expects: [expected('S-13 error')],
};
