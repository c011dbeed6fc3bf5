import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  resultJsonSchema,
  resultOfMerge,
  resultOfValidation,
  resultSchema,
} from '../../../pipeline/report/result-json.ts';
import { mergeContextOf, refusedFile, rollUpOf, submissionOf, wholeCounty } from '../../build/rollup.ts';

const rollUp = rollUpOf([submissionOf('D01', { 'T01-1': '已完成' }), refusedFile('加密.xlsx')]);
const result = resultOfMerge(rollUp);

describe('the JSON result', () => {
  it('has every finding with its sentence in both languages', () => {
    const undated = result.findings.find(({ code }) => code === 'T-04');
    expect(undated).toEqual({
      rule: 'done-without-date',
      code: 'T-04',
      severity: 'error',
      file: 'D01.xlsx',
      sheet: '任务台账',
      row: 5,
      column: '完成日期',
      cell: 'J5',
      unit: 'D01',
      task: '1',
      found: null,
      expected: null,
      clause: '第1项',
      message: {
        'zh-CN': expect.stringContaining('没有填完成日期'),
        en: expect.stringContaining('without a completion date'),
      },
    });
    expect(result.findings).toHaveLength(rollUp.findings.length);
  });

  it('has every file with what became of it', () => {
    expect(result.files.map(({ file, state, unit, entries }) => ({ file, state, unit, entries }))).toEqual([
      { file: 'D01.xlsx', state: 'merged', unit: 'D01', entries: 3 },
      { file: '加密.xlsx', state: 'refused', unit: null, entries: 0 },
    ]);
  });

  it('is fit only without errors and unusable files', () => {
    expect(result.summary).toMatchObject({ files: 2, unusable: 1, fit: false });
    expect(resultOfMerge(rollUpOf(wholeCounty())).summary).toMatchObject({ files: 4, unusable: 0, fit: true });
  });

  it('is made by validation too', () => {
    const { plan, round } = rollUp;
    const { findings: _, ...file } = {
      ...result.files[0],
      state: 'validated' as const,
    } as (typeof result.files)[number];
    const own = rollUp.findings.filter((finding) => finding.file === 'D01.xlsx');
    const validated = resultOfValidation({
      plan,
      round,
      asOf: mergeContextOf().asOf,
      files: [file],
      findings: own,
      lights: null,
    });
    expect(resultSchema.parse(validated)).toEqual(validated);
    expect(validated.files[0]).toMatchObject({ state: 'validated', findings: { error: 1 } });
    expect(validated.summary).toMatchObject({ unusable: 0, fit: false, county: null });
  });

  it('keeps to its JSON Schema, which refuses something else', () => {
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(resultJsonSchema());
    expect(check(JSON.parse(JSON.stringify(result)))).toBe(true);
    expect(check({ ...result, findings: [{ code: 'T-04' }] })).toBe(false);
    expect(check({ ...result, more: 1 })).toBe(false);
  });
});
