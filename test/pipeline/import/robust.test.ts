import fc from 'fast-check';
import { planSchema } from '../../../ledger/plan/plan.ts';
import type { ImportedPlan } from '../../../pipeline/import/import-plan.ts';
import { importText } from './import-text.ts';
import { layouts } from './render/layouts.ts';
import { smallPlan } from './render/small-plan.ts';
import { lostLines } from './variants/shown.ts';

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** A plan of the schema whose words all stand in the document, or a refusal with a sentence. */
function expectHonest(document: string, imported: ImportedPlan): void {
  if (imported.state === 'refused') {
    expect(imported.refusal.message['zh-CN']).not.toBe('');
    return;
  }
  expect(planSchema.safeParse(imported.plan).error).toBeUndefined();
  const source = plain(document).replaceAll(/[\s|]/g, '');
  const words = imported.plan.tasks.flatMap(({ text, measures, responsibility }) => [
    text ?? '',
    ...measures.map((measure) => measure.text ?? ''),
    ...responsibility.parties.map(({ name }) => name),
  ]);
  expect(words.filter((one) => !source.includes(plain(one).replaceAll('|', '')))).toEqual([]);
}

const piece = fc.constantFrom(
  '一、',
  '（一）',
  '(1)',
  '1.',
  '10.2030年',
  '①',
  '第一条',
  '附件1',
  '修缮卫生室。',
  '县水利局',
  '各乡镇',
  '责任单位:',
  '完成时限:',
  '2030年6月底前',
  '长期',
  '〔',
  '〕',
  '（',
  '）',
  '【',
  '】',
  '(',
  ')',
  ';',
  '；',
  '、',
  '\n',
  '\t',
  ' | ',
  '| --- |',
  '序号',
  '重点任务',
  '牵头',
  '以上工作由',
  '负责',
  '下同',
  '— 3 —',
  '省委网信办，',
  '𠮷',
  '\u00a0',
);

describe('an import of anything', () => {
  it('never throws and invents no words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = pieces.join('');
        expectHonest(document, importText(document));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (document) => {
        const imported = importText(document);
        if (imported.state === 'imported') expect(planSchema.safeParse(imported.plan).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it.each(layouts)('is honest about a plan that was cut, $name', ({ render }) => {
    fc.assert(
      fc.property(smallPlan, fc.nat(), fc.nat(), fc.nat(), (plan, from, length, line) => {
        const whole = render(plan);
        const start = from % whole.length;
        const cut = whole.slice(0, start) + whole.slice(start + (length % 40));
        expectHonest(cut, importText(cut));
        const lines = whole.split('\n');
        const without = lines.filter((_, index) => index !== line % lines.length).join('\n');
        expectHonest(without, importText(without));
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(layouts)('a plan written as $name, with one line left out', ({ render }) => {
  it('loses no other line without saying so', () => {
    fc.assert(
      fc.property(smallPlan, fc.nat(), (plan, line) => {
        const lines = render(plan).split('\n');
        const document = lines.filter((_, index) => index !== line % lines.length).join('\n');
        const imported = importText(document);
        expect(imported.state === 'imported' ? lostLines(document, imported.plan) : []).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an import takes no more time than the length of the document', () => {
  const item = '1.修缮村级卫生室,并建立台账。〔责任单位:县水利局、各乡镇;完成时限:2030年6月底前〕\n';
  it.each<[string, string]>([
    ['many items', Array.from({ length: 2000 }, (_, index) => item.replace('1', String(index + 1))).join('')],
    [
      'many items on one line',
      Array.from({ length: 2000 }, (_, index) => item.trim().replace('1', String(index + 1))).join(''),
    ],
    ['open brackets', '（'.repeat(60_000)],
    ['open brackets with words', '1.〔责任单位:'.repeat(8000)],
    ['numbers only', '1.'.repeat(40_000)],
    ['chapters only', '一、'.repeat(40_000)],
    ['bars only', '|'.repeat(60_000)],
    ['blanks only', `1.${' '.repeat(100_000)}。`],
    ['units only', '县水利局、'.repeat(10_000)],
    ['one character', '的'.repeat(100_000)],
    ['empty lines', '\n'.repeat(100_000)],
    ['dates only', '2030年6月底前,'.repeat(8000)],
  ])('%s', (_name, document) => {
    const started = performance.now();
    importText(document);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
