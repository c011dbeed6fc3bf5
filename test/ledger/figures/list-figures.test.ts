import { listFigures } from '../../../ledger/figures/list-figures.ts';
import { listsSheet } from '../../../ledger/sheets/lists.ts';
import { registerLedger } from '../../build/register.ts';

const NONE = { all: 0, inForce: 0, inMaking: 0, superior: 0, filed: 0, published: 0, items: 0, toRemove: 0 };

describe('figures of the register of lists', () => {
  it('counts lists by kind and state, and their items', () => {
    const ledger = registerLedger([
      [
        listsSheet,
        [
          'kind=执法事项目录 title=甲 status=已印发 madeOn=2024-05-10 items=126 toRemove=3 filedOn=2024-05-20 url=https://sample.example',
          'kind=执法事项目录 title=乙 status=已修订 madeOn=2020-05-10 items=20',
          'kind=执法事项目录 title=丙 status=已废止 madeOn=2019-05-10',
          'kind=裁量权基准 title=丁 status=适用上级',
          'kind=岗责手册 title=戊 status=制定中',
          'title=己 status=制定中',
        ],
      ],
    ]);
    expect(listFigures(ledger)).toEqual({
      执法事项目录: { ...NONE, all: 3, inForce: 2, filed: 1, published: 1, items: 146, toRemove: 3 },
      裁量权基准: { ...NONE, all: 1, superior: 1 },
      岗责手册: { ...NONE, all: 1, inMaking: 1 },
    });
  });

  it('is nothing where the workbook has no such sheet', () => {
    expect(listFigures(registerLedger([]))).toEqual({});
  });
});
