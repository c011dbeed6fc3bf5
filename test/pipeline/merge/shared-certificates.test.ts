import { sharedCertificate } from '../../../ledger/rules/shared-certificate.ts';
import { officersSheet } from '../../../ledger/sheets/officers.ts';
import type { Submission } from '../../../pipeline/merge/submission.ts';
import { registerLedger } from '../../build/register.ts';
import { rollUpOf, type SubmissionWords, submissionOf } from '../../build/rollup.ts';

/** A ledger of a unit with officers in post under these certificate numbers. */
function withOfficers(unit: string, numbers: readonly string[], words: SubmissionWords = {}): Submission {
  const submission = submissionOf(unit, {}, words);
  if (submission.outcome.kind === 'refused') return submission;
  const { ledger } = submission.outcome;
  const rows = numbers.map((number) => `certNo=${number} post=在岗`);
  const officers = registerLedger([[officersSheet, rows]]).sheets.slice(1);
  return {
    ...submission,
    outcome: { ...submission.outcome, ledger: { ...ledger, sheets: [...ledger.sheets, ...officers] } },
  };
}

const shared = (submissions: readonly Submission[]) =>
  rollUpOf(submissions).findings.filter(({ code }) => code === 'X-06');

describe('one certificate number in two units (X-06)', () => {
  it('is one warning for the county that names number and units', () => {
    const found = shared([withOfficers('T01', ['A01', 'A03']), withOfficers('D01', ['A01', 'A02'])]);
    expect(found).toMatchObject([
      { severity: 'warning', unit: null, facts: { certNo: 'A01', n: 2, units: '县司法局、样例镇' } },
    ]);
    expect(found.map(({ facts }) => sharedCertificate.say['zh-CN'](facts as typeof sharedCertificate.sample))).toEqual([
      '执法证号 A01 的在岗人员同时见于 2 个单位：县司法局、样例镇',
    ]);
  });

  it('is nothing within one unit, nor between two versions of one ledger', () => {
    expect(shared([withOfficers('D01', ['A01', 'A01']), withOfficers('T01', ['A02'])])).toEqual([]);
    const newer = withOfficers('D01', ['A01'], { file: '修改.xlsx', savedAt: '2024-07-03T08:00:00Z' });
    expect(shared([withOfficers('D01', ['A01', 'A02']), newer, withOfficers('T01', ['A02'])])).toEqual([]);
  });

  it('leaves no other number in the roll-up', () => {
    const rollUp = rollUpOf([withOfficers('T01', ['A01', 'SECRET3']), withOfficers('D01', ['A01'])]);
    expect(JSON.stringify(rollUp)).not.toContain('SECRET3');
  });
});
