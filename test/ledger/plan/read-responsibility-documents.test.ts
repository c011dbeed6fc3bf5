import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import type { Responsibility } from '../../../ledger/plan/responsibility.ts';

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS is not set)' : '';

const linesOf = (number: string): string[] => {
  const file = readdirSync(folder ?? '').find((name) => name.startsWith(number)) ?? '';
  return readFileSync(join(folder ?? '', file), 'utf8')
    .split('\n')
    .map((line) => line.trim());
};
const leadsOf = (reading: Responsibility) =>
  reading.parties.filter((party) => party.role === 'lead').map((party) => party.name);

withDocuments(`responsibility words of the published plans${why}`, () => {
  it('the 35 cells of the county ledger are read whole', () => {
    const lines = linesOf('000');
    // A responsibility cell stands before its deadline cell; blank lines lie between.
    const filled = lines.filter((line) => line !== '');
    const cells = filled.filter((_, index) => /^202[45]年年底前(?:完成|持续)/u.test(filled[index + 1] ?? ''));
    const responsibilities = cells
      .filter((cell) => !/^202[45]年年底前/u.test(cell))
      .map((cell) => readResponsibility(cell));
    expect(responsibilities).toHaveLength(35);
    expect(responsibilities.flatMap((reading) => reading.unread)).toEqual([]);
    expect(responsibilities.filter((reading) => reading.parties.length === 0)).toEqual([]);
    const leads = responsibilities.map(leadsOf);
    expect(leads.filter((names) => names.length > 1)).toEqual([
      ['县委组织部', '县人力资源和社会保障局', '县司法局'],
      ['县司法局', '县委编办'],
    ]);
    expect(leads.flat().filter((name) => name !== '县司法局')).toEqual([
      '县委组织部',
      '县人力资源和社会保障局',
      '县市场监督管理局',
      '县发展和改革委员会',
      '县检察院',
      '县委编办',
      '县财政局',
    ]);
    expect(
      new Set(responsibilities.flatMap((reading) => reading.parties.filter((p) => p.collective).map((p) => p.name))),
    ).toEqual(
      new Set([
        '各行政执法部门',
        '各级行政执法部门',
        '各乡镇(街道)',
        '各行政执法单位',
        '县级行政执法部门',
        '各乡镇人民政府(街道办事处)',
      ]),
    );
  });

  it('the 53 fields of the city plan are read whole and nobody leads', () => {
    const fields = linesOf('001').flatMap((line) => line.match(/〔[^〕]*完成时限[^〕]*〕/gu) ?? []);
    const readings = fields.map((field) => readResponsibility(field));
    expect(readings).toHaveLength(53);
    expect(readings.flatMap((reading) => reading.unread)).toEqual([]);
    expect(readings.flatMap(leadsOf)).toEqual([]);
    expect(new Set(readings.flatMap((reading) => reading.parties.map((party) => party.name)))).toEqual(
      new Set([
        '各级执法部门',
        '各级司法行政部门',
        '市级执法部门',
        '市司法局',
        '区县(自治县)人民政府',
        '市大数据发展局',
        '市发展改革委',
        '市市场监管局',
        '各级财政部门',
      ]),
    );
  });

  it('the 12 cells of the county task list are joint, each by its duties', () => {
    const cells = linesOf('004').filter((line) => /^县.{5,60}按职责分工负责$/u.test(line));
    const readings = cells.map((cell) => readResponsibility(cell));
    expect(readings).toHaveLength(12);
    expect(readings.flatMap((reading) => reading.unread)).toEqual([]);
    expect(readings.every((reading) => reading.byDuty)).toBe(true);
    expect(new Set(readings.flatMap((reading) => reading.parties.map((party) => party.role)))).toEqual(
      new Set(['joint']),
    );
    expect(new Set(readings.flatMap((reading) => reading.parties.map((party) => party.name)))).toEqual(
      new Set(['县司法局', '县直各行政执法部门', '各乡镇', '县委组织部', '县委编办', '县财政局', '县行政审批局']),
    );
  });
});
