import { type Column, defineSheet } from '../../ledger/sheet/sheet.ts';

type Words = Pick<Column, 'type'> & Partial<Omit<Column, 'id' | 'heading' | 'definition'>>;

/** A register of the tests' own: a row that may be given (code), figures, a computed share and a mark. */
export const sampleRegister = defineSheet({
  id: 'sample',
  letter: 'K',
  name: { 'zh-CN': '样例登记', en: 'Sample register' },
  aliases: [],
  rows: 'unit',
  key: ['code', 'period'],
  columns: [
    column('code', '代码', { type: 'code', required: true, given: true }),
    column('period', '期间', { type: 'code', given: true }),
    column('num', '分子', { type: 'count', required: true }),
    column('den', '分母', { type: 'count', required: true }),
    column('value', '值', { type: 'percent', formula: 'IF(N({den})=0,"",{num}/{den})' }),
    column('note', '说明', { type: 'paragraph' }),
    column('check', '校验结果', { type: 'text', origin: 'result' }),
  ],
});

function column(id: string, heading: string, words: Words): Column {
  const name = { 'zh-CN': heading, en: id };
  return {
    id,
    heading: name,
    origin: 'unit',
    required: false,
    aliases: [],
    width: 12,
    definition: name,
    example: '',
    ...words,
  };
}
