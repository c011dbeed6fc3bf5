import { amend } from '../draft.ts';
import type { Fault } from '../fault.ts';

/** Sums, shares and counts inside sentences. They are prose: nothing is to be said about them. */
export const figuresInProse: Fault = {
  id: 'figures-in-prose',
  title: { 'zh-CN': '文字里的万元、百分数和数量', en: 'Sums, shares and counts in sentences' },
  amend: (draft) =>
    amend(draft, {
      'T05-1': { progress: '已开展3次,培训260人,考核合格率百分之九十五,优秀率0.35' },
      'T14-1': { progress: '公示率100.00%,法制审核率95%,另有3000多人次点击查询' },
      'T51-1': { progress: '列支1.2万元购置记录仪,培训费12000元,约占全年预算的六成' },
    }),
  expects: [],
};
