import { columnOf } from '../../../../ledger/sheet/sheet.ts';
import { ledgerSheets } from '../../../../ledger/sheets/index.ts';
import { quantityBindings, wordedBindings } from '../../../../pipeline/import/obligations/bindings/index.ts';
import { countedRows } from '../../../../pipeline/import/obligations/counted-rows.ts';

const bindings = [...quantityBindings, ...wordedBindings].filter(
  ({ answeredBy }) => !['T', 'U'].includes(answeredBy.sheet),
);
const sheetOf = (letter: string) => {
  const sheet = ledgerSheets.find((candidate) => candidate.letter === letter);
  if (sheet === undefined) throw new RangeError(letter);
  return sheet;
};

describe('what an imported demand is answered by', () => {
  it('is a column of a sheet of the ledger', () => {
    const strange = bindings.flatMap(({ indicator, answeredBy: { sheet, columns } }) =>
      columns
        .filter((column) => columnOf(sheetOf(sheet), column) === undefined)
        .map((column) => `${indicator} ${sheet} ${column}`),
    );
    expect(strange).toEqual([]);
  });

  it('counts rows by values that a person can choose', () => {
    const strange = bindings.flatMap(({ indicator, subject, answeredBy: { sheet } }) =>
      Object.entries(countedRows(indicator, sheet, subject)).flatMap(([column, values]) => {
        const choices = columnOf(sheetOf(sheet), column)?.list?.choices.map(({ value }) => value) ?? [];
        return values.filter((value) => !choices.includes(value)).map((value) => `${indicator} ${column} ${value}`);
      }),
    );
    expect(strange).toEqual([]);
  });

  it('says which rows count on every sheet that holds rows of several kinds', () => {
    const silent = bindings.filter(
      ({ indicator, subject, answeredBy: { sheet } }) =>
        ['A', 'C', 'L'].includes(sheet) && Object.keys(countedRows(indicator, sheet, subject)).length === 0,
    );
    expect(silent.map(({ indicator }) => indicator)).toEqual([]);
  });

  it('tells two evaluations apart', () => {
    expect(countedRows('I-49', 'A', '中期评估')).toEqual({ type: ['中期评估'] });
    expect(countedRows('I-49', 'A', '终期评估')).toEqual({ type: ['终期评估'] });
  });
});
