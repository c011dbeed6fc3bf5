import { layDuties } from '../../../ledger/duty/lay-duties.ts';
import { columnOf, type SheetDeclaration } from '../../../ledger/sheet/sheet.ts';
import { sheetsOfPlan, sheetsOfUnit } from '../../../ledger/sheets/sheets-of-plan.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import { contextOf } from '../../build/circumstances.ts';
import { type ObligationWords, obligationOf, planWith } from '../../build/register.ts';

const named = (text: string) => ({ 'zh-CN': text, en: text });

function registerOf(letter: string, values: readonly string[]): SheetDeclaration {
  const plain = {
    required: false,
    aliases: [],
    width: 10,
    definition: named(''),
    example: '',
    origin: 'unit',
  } as const;
  const list = { id: `type${letter}`, choices: values.map((value) => ({ value, aliases: [] })) };
  return {
    id: `sheet${letter}`,
    letter,
    name: named(`登记${letter}`),
    aliases: [],
    rows: 'unit',
    key: ['type'],
    columns: [
      { ...plain, id: 'type', heading: named('类型'), type: 'choice', list },
      { ...plain, id: 'note', heading: named('备注'), type: 'paragraph' },
    ],
  };
}

const activities = registerOf('A', ['实战演练', '案卷评查']);
const sheets = [tasksSheet, registerOf('P', ['执法人员']), activities, registerOf('K', ['件'])];
const drill: ObligationWords = { indicator: 'I-09', sheet: 'A', where: { type: ['实战演练'] } };

const valuesOf = (declared: readonly SheetDeclaration[], letter: string) =>
  declared.flatMap((sheet) => (sheet.letter === letter ? (columnOf(sheet, 'type')?.list?.choices ?? []) : []));

describe('the sheets of a plan', () => {
  it('take a value that an obligation counts by into the list of its column, behind the values that are there', () => {
    const plan = planWith(drill, { indicator: 'I-10', sheet: 'A', where: { type: ['夜间巡查', '案卷评查'] } });
    expect(valuesOf(sheetsOfPlan(plan, sheets), 'A').map(({ value }) => value)).toEqual([
      '实战演练',
      '案卷评查',
      '夜间巡查',
    ]);
  });

  it('keep a list that other columns use as it is, and name the longer one apart', () => {
    const plan = planWith({ ...drill, where: { type: ['夜间巡查'] } });
    const ids = sheetsOfPlan(plan, sheets).map((sheet) => columnOf(sheet, 'type')?.list?.id);
    expect(ids).toEqual([undefined, 'typeP', 'typeA_A_type', 'typeK']);
  });

  it('add a value once, and to the sheet that answers the obligation alone', () => {
    const where = { type: ['夜间巡查'] };
    const plan = planWith({ ...drill, where }, { ...drill, id: 'I-09-2', where });
    expect(valuesOf(sheetsOfPlan(plan, sheets), 'A').map(({ value }) => value)).toContain('夜间巡查');
    expect(valuesOf(sheetsOfPlan(plan, sheets), 'A')).toHaveLength(3);
    expect(valuesOf(sheetsOfPlan(plan, sheets), 'K')).toHaveLength(1);
  });

  it('leave a sheet as it is declared where its lists have what is counted, or the column has no list', () => {
    const plan = planWith(drill, { ...drill, id: 'I-09-2', where: { note: ['夜间巡查'] } });
    expect(sheetsOfPlan(planWith(drill), sheets)).toEqual(sheets);
    expect(sheetsOfPlan(plan, sheets)).toEqual(sheets);
    expect(activities.columns[0]?.list?.choices).toHaveLength(2);
  });
});

describe('the sheets of a unit', () => {
  const askedFor = (hasRows: boolean, ...obligations: readonly ObligationWords[]) => {
    const { roster, round } = contextOf();
    const duties = layDuties(planWith(...obligations), roster, round).get('D01');
    if (duties === undefined) throw new RangeError('D01 has no duties');
    return sheetsOfUnit(sheets, duties, hasRows)
      .map(({ letter }) => letter)
      .join(' ');
  };

  it.each<[what: string, hasRows: boolean, obligations: ObligationWords[], letters: string]>([
    ['the task ledger for rows of the plan', true, [], 'T'],
    ['a register for a duty answered there', true, [drill], 'T A'],
    ['a register for a unit without rows', false, [drill], 'A'],
    ['nothing for whom nothing is asked', false, [], ''],
    ['no task ledger for a duty answered there without rows', false, [{ indicator: 'I-56', sheet: 'T' }], ''],
    ['indicators too, for the reason of an aim', false, [{ indicator: 'I-21', sheet: 'P', force: 'aim' }], 'P K'],
    ['no register for what another unit owes', true, [{ ...drill, owedBy: ['县水利局'] }], 'T'],
    ['no sheet for what is answered by the roster itself', true, [{ indicator: 'I-68', sheet: 'U' }], 'T'],
  ])('are %s', (_, hasRows, obligations, letters) => {
    expect(askedFor(hasRows, ...obligations)).toBe(letters);
  });

  it('come in the order of the workbook, whatever the order of the plan', () => {
    const officers: ObligationWords = { indicator: 'I-15', sheet: 'P' };
    expect(obligationOf(officers).answeredBy.sheet).toBe('P');
    expect(askedFor(true, { indicator: 'I-22', sheet: 'K' }, drill, officers)).toBe('T P A K');
  });
});
