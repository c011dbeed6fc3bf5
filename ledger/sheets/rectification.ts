import { defineSheet } from '../sheet/sheet.ts';
import { rectificationColumns } from './rectification-columns.ts';

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
  columns: [
    ...rectificationColumns,
    {
      id: 'check',
      heading: { 'zh-CN': '校验结果', en: 'Check' },
      type: 'text',
      origin: 'result',
      required: false,
      aliases: ['校验', '检查结果'],
      width: 24,
      definition: {
        'zh-CN': '由校验工具写入，请勿填写；清空即可去掉本行的颜色标记。',
        en: 'Written by validation; empty it to remove the marks.',
      },
      example: '红 逾期 R-03【整改状态】',
    },
  ],
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
