import { findStamp } from '../../../ledger/recognise/find-stamp.ts';
import { STAMP_NAME } from '../../../ledger/stamp/stamp.ts';
import { gridOf, sheetOf } from '../../build/grid.ts';

const dictionary = (text: string) => [
  sheetOf(
    '字典',
    [
      ['键', '值'],
      ['stamp', text],
    ],
    { visibility: 'veryHidden' },
  ),
];
const text = '2024-06-28 E0 N2 W3 0123456789abcdef';

describe('the stamp of a workbook', () => {
  it('stands at the right end of the line with its name', () => {
    const grid = gridOf(dictionary(text), [[STAMP_NAME, '字典', '$A$2:$B$2']]);
    expect(findStamp(grid)).toEqual({
      asOf: '2024-06-28',
      errors: 0,
      noncompliances: 2,
      warnings: 3,
      hash: '0123456789abcdef',
    });
  });

  it('is none where the name is lost, or the text is something else', () => {
    expect(findStamp(gridOf(dictionary(text)))).toBeNull();
    expect(findStamp(gridOf(dictionary('是'), [[STAMP_NAME, '字典', '$A$2:$B$2']]))).toBeNull();
  });
});
