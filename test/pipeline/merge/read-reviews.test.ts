import type { Grid, GridCell } from '../../../ledger/grid/grid.ts';
import { readReviews } from '../../../pipeline/merge/read-reviews.ts';
import { countyRoster } from '../../build/rollup.ts';

const cell = (text: string): GridCell | undefined => (text === '' ? undefined : { kind: 'text', text });

function gridOf(name: string, rows: readonly (readonly string[])[]): Grid {
  const physical = rows.map((texts, index) => ({ row: index + 1, hidden: false, cells: texts.map(cell) }));
  return {
    format: 'xlsx',
    application: null,
    savedOn: null,
    savedAt: null,
    macros: false,
    externalLinks: false,
    encoding: null,
    names: [],
    sheets: [{ name, visibility: 'visible', rows: physical, merges: [], hiddenColumns: [] }],
  };
}

describe('the 核验 column of a county workbook', () => {
  it('is read by the key of each row, under headings found anywhere above', () => {
    const grid = gridOf('任务进展', [
      ['任务进展'],
      ['核 验', '任务', '编号'],
      ['已现场核验', '全员轮训', 'T01-1'],
      ['', '目录公布', 'T02-1'],
      ['无编号的话', '小计', ''],
      [' 待补材料 ', '制度建设', 'T03-1'],
    ]);
    expect(readReviews(grid, countyRoster)).toEqual([
      { key: 'T01-1', unit: null, remark: '已现场核验' },
      { key: 'T03-1', unit: null, remark: '待补材料' },
    ]);
  });

  it('keeps the unit where a 单位 column names one', () => {
    const grid = gridOf('任务进展', [
      ['编号', '单位', '核验'],
      ['T01-1', '县教育局', '退回'],
    ]);
    expect(readReviews(grid, countyRoster)).toEqual([{ key: 'T01-1', unit: 'D02', remark: '退回' }]);
  });

  it.each([
    [
      'the sheet is gone',
      gridOf('总览', [
        ['编号', '核验'],
        ['T01-1', '好'],
      ]),
    ],
    [
      'the column is gone',
      gridOf('任务进展', [
        ['编号', '任务'],
        ['T01-1', '好'],
      ]),
    ],
  ])('is empty when %s', (_, grid) => {
    expect(readReviews(grid, countyRoster)).toEqual([]);
  });
});
