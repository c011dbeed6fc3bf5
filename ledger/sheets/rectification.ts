import { defineSheet } from '../sheet/sheet.ts';
import { rectificationColumns } from './rectification-columns.ts';
import { resultColumn } from './result-column.ts';

/** 专项整治台账: one row per problem on the year's list, or one row that says there is none. */
export const rectificationSheet = defineSheet({
  id: 'rectification',
  letter: 'R',
  name: { 'zh-CN': '专项整治台账', en: 'Rectification' },
  purpose: {
    'zh-CN':
      '本年行政执法突出问题清单，一个问题一行，写明表现、措施、标准、责任和时限；确无问题的用一行填年度并选“零报告”。',
    en: 'The list of the year, a row for each problem with measure, standard and day; one row that says 零报告 where there is none.',
  },
  aliases: ['专项整治', '整治台账', '突出问题清单', '问题清单台账', '整改台账', '专项整治问题台账'],
  rows: 'unit',
  key: ['year', 'seq'],
  columns: [...rectificationColumns, resultColumn('红 逾期 R-03【整改状态】')],
  due: {
    day: 'dueOn',
    status: 'status',
    done: ['已整改'],
    exempt: [],
    neededWhenDone: ['closedOn', 'evidence'],
    neededWhenOverdue: [],
  },
  carry: {
    rows: [
      { column: 'status', except: ['已整改'] },
      { column: 'nilReport', except: ['是'] },
    ],
  },
  layout: { frozenThrough: 'year', printFrom: 'seq', printThrough: 'note' },
});
