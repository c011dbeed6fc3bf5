import { defineSheet } from '../sheet/sheet.ts';
import { listColumns } from './lists-columns.ts';
import { resultColumn } from './result-column.ts';

/** 清单制度台账: one row per list, catalogue or system that the unit keeps. */
export const listsSheet = defineSheet({
  id: 'lists',
  letter: 'L',
  name: { 'zh-CN': '清单制度台账', en: 'Lists' },
  purpose: {
    'zh-CN':
      '本单位的执法事项目录、裁量权基准、审核目录等清单和制度，一份一行；现行的都保留，修订后更新“最近调整日期”。',
    en: 'Catalogues, baselines, lists and systems in force, a row each; bring 最近调整日期 up to date after a change.',
  },
  aliases: ['清单制度', '清单台账', '制度台账', '清单登记', '制度清单'],
  rows: 'unit',
  key: ['kind', 'title'],
  columns: [...listColumns, resultColumn('黄 待改 L-02【备案日期】')],
  carry: { rows: [{ column: 'status', except: ['已废止'] }] },
  layout: { frozenThrough: 'title', printFrom: 'kind', printThrough: 'note' },
});
