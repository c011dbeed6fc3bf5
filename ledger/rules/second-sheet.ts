import { observed } from '../rule/observed.ts';

/** A further sheet with the headings of a ledger sheet (a copy, a continuation): it was not read. */
export const secondSheet = observed({
  id: 'second-sheet',
  code: 'S-15',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '有两张同样的工作表', en: 'Second sheet of the same kind' },
  say: {
    'zh-CN': ({ found, expected }) => `工作表“${found}”与“${expected}”表头相同，没有读取，只采用“${expected}”`,
    en: ({ found, expected }) =>
      `Sheet "${found}" has the headings of "${expected}" and was not read; only "${expected}" counts`,
  },
  fix: {
    'zh-CN': '把需要报送的内容并到一张表，删去多余的工作表，例如删去“任务台账 （2）”。',
    en: 'Bring what is to be reported into one sheet and delete the other, e.g. 任务台账 (2).',
  },
  sample: { found: '任务台账 (2)', expected: '任务台账', column: '' },
});
