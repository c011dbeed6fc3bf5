import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { severitySchema } from '../../../ledger/finding/finding.ts';
import { ledgerRules } from '../../../ledger/rules/index.ts';

const folder = new URL('../../../ledger/rules/', `file://${__filename}`);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file))
  .filter((file) => file !== 'index.ts');

describe('the rules', () => {
  it('have a file each, named by their id', () => {
    expect(ledgerRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('have a code each, in the order of the catalogue', () => {
    const codes = ledgerRules.map(({ code }) => code);
    const families = ['S', 'D', 'T', 'R', 'P', 'A', 'C', 'L', 'K', 'X'];
    const ordered = [...new Set(codes)].sort(
      (a, b) => families.indexOf(a.charAt(0)) - families.indexOf(b.charAt(0)) || a.localeCompare(b),
    );
    expect(codes).toEqual(ordered);
  });

  it.each(ledgerRules.map((rule) => [rule.code, rule] as const))('%s is well formed', (_code, rule) => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.code).toMatch(/^[SDTRPACLKX]-\d{2}$/);
    expect(severitySchema.options).toContain(rule.severity);
    expect(rule.clause).not.toBe('');
    for (const words of [rule.title, rule.fix]) {
      expect(words['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/);
    }
  });

  it.each(ledgerRules.map((rule) => [rule.code, rule] as const))(
    '%s tells its facts in both languages',
    (_code, rule) => {
      const sentences = { 'zh-CN': rule.say['zh-CN'](rule.sample), en: rule.say.en(rule.sample) };
      for (const sentence of Object.values(sentences)) {
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
      // A fact that only chooses between wordings, or is the sentence of one language, need not be told in both.
      const silent = ['mode', 'part', 'what', 'whatZh', 'whatEn', 'reasonZh', 'reasonEn', 'noteZh', 'noteEn'];
      for (const [fact, value] of Object.entries(rule.sample)) {
        if (silent.includes(fact)) continue;
        expect(sentences['zh-CN']).toContain(String(value));
        expect(sentences.en).toContain(String(value));
      }
    },
  );
});
