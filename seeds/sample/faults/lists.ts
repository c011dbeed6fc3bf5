import { amendRows, type Draft, dropRows } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';

/** The catalogue still in the making half a year before its day, the list for legal review not published. */
export const catalogueInMaking: Fault = {
  id: 'catalogue-in-making',
  title: { 'zh-CN': '事项目录仍在制定、审核目录未公布', en: 'Catalogue in the making, list not published' },
  amend: (draft) => {
    const making = { status: '制定中', madeOn: '', revisedOn: '', filedOn: '', documentNo: '', url: '' };
    const open = amendKind(draft, '执法事项目录', making);
    return amendKind(open, '法制审核目录', { url: '' });
  },
  expects: [expected('L-01 warning'), expected('L-02 warning L3 公布网址')],
};

/** A catalogue that nobody has touched for more than a year, never filed. */
export const staleCatalogue: Fault = {
  id: 'stale-catalogue',
  title: { 'zh-CN': '目录一年多未调整、未备案', en: 'A catalogue not revised for a year, not filed' },
  amend: (draft) =>
    amendKind(draft, '执法事项目录', {
      status: '已印发',
      madeOn: '2023-01-10',
      revisedOn: '',
      documentNo: '样例发〔2023〕2号',
      filedWith: '',
      filedOn: '',
    }),
  expects: [expected('L-02 warning L1 备案单位'), expected('L-03 warning L1 最近调整日期')],
};

/** A list made after its day, and one of the three lists of leniency missing. */
export const listsLate: Fault = {
  id: 'lists-late',
  title: { 'zh-CN': '审核目录迟制定、三张清单缺一张', en: 'A list made late, one of three missing' },
  amend: (draft) => {
    const late = { status: '已印发', madeOn: '2024-06-20', revisedOn: '', filedOn: '2024-06-28' };
    return dropRows(amendKind(draft, '法制审核目录', late), 'lists', { kind: '免罚清单' });
  },
  expects: [expected('L-01 noncompliance L5 制定日期'), expected('L-04 noncompliance')],
};

/** A township that made a baseline of its own. */
export const ownBaseline: Fault = {
  id: 'own-baseline',
  title: { 'zh-CN': '乡镇自行制定裁量权基准', en: 'A township with a baseline of its own' },
  amend: (draft) =>
    amendKind(draft, '裁量权基准', { title: '样例镇行政处罚裁量权基准', status: '已印发', madeOn: '2024-05-20' }),
  expects: [expected('L-05 error L1 状态')],
};

function amendKind(draft: Draft, kind: string, change: Record<string, string>): Draft {
  const position = (draft.registers.get('lists') ?? []).findIndex((row) => row.kind === kind) + 1;
  return amendRows(draft, 'lists', { [position]: change });
}
