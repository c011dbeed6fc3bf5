import type { Severity } from '../finding/finding.ts';
import type { Observation } from '../ledger.ts';
import { observed } from '../rule/observed.ts';
import type { Column } from '../sheet/sheet.ts';

/** Columns that are asked for under conditions (when done, when overdue): their absence cannot be passed over. */
const askedUnderConditions = ['completedOn', 'nextStep', 'evidence'];

/** A heading read by alias, an added column, or a needed column that is missing or only nearly named. */
export const heading = observed(
  {
    id: 'heading',
    code: 'S-03',
    severity: 'error',
    alsoSeverity: 'info',
    clause: 'practice',
    title: { 'zh-CN': '表头与模板不同', en: 'Heading differs from the template' },
    say: {
      'zh-CN': ({ mode, found, expected }) => {
        if (mode === 'alias') return `表头“${found}”已按“${expected}”读取`;
        if (mode === 'unknown') return `表头“${found}”不是模板中的列，内容原样保留，不参与校验`;
        if (mode === 'near') return `表头“${found}”与“${expected}”相近但不相同，未敢采用，请核对并改为“${expected}”`;
        return `没有找到“${expected}”列，该列无法读取，请恢复表头`;
      },
      en: ({ mode, found, expected }) => {
        if (mode === 'alias') return `Heading "${found}" was read as "${expected}"`;
        if (mode === 'unknown') return `Heading "${found}" is no column of the template: kept as it is and not checked`;
        if (mode === 'near')
          return `Heading "${found}" is close to "${expected}" but was not taken for it: check it and write "${expected}"`;
        return `Column "${expected}" was not found and could not be read: put its heading back`;
      },
    },
    fix: {
      'zh-CN': '把表头改成模板中的名称，例如把“完成状况栏”改回“完成状态”；列的位置可以不同，自己加的列可以保留。',
      en: 'Give the column the heading of the template, e.g. 完成状态; columns may stand elsewhere and your own may stay.',
    },
    sample: { mode: 'near', found: '完成状太', expected: '完成状态', column: '' },
  },
  { severity, planColumns: true },
);

function severity({ facts }: Observation, column: Column | undefined): Severity {
  if (facts.mode === 'alias' || facts.mode === 'unknown') return 'info';
  const needed = column === undefined || column.required || askedUnderConditions.includes(column.id);
  return needed ? 'error' : 'info';
}
