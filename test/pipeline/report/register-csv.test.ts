import Papa from 'papaparse';
import { boardCsv, figuresCsv } from '../../../pipeline/report/register-csv.ts';
import { demandContext, filledCounty, SECRETS } from '../../build/county-registers.ts';
import { rollUpOf } from '../../build/rollup.ts';

const rollUp = rollUpOf(filledCounty(), demandContext());
const lines = (pieces: Iterable<string>) =>
  Papa.parse<Record<string, string>>([...pieces].join('').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('figures.csv', () => {
  const figures = lines(figuresCsv(rollUp));

  it('has a line per figure of the county and of each unit, named in words and by its ids', () => {
    const enough = figures.filter((line) => line.分组代码 === 'hours' && line.项目代码 === 'enough');
    expect(enough.map((line) => [line.登记表, line.单位代码, line.单位, line.分组, line.项目, line.数量])).toEqual([
      ['人员培训证件台账', '', '样例县', '培训学时', '达到', '2'],
      ['人员培训证件台账', 'D02', '县教育局', '培训学时', '达到', '1'],
      ['人员培训证件台账', 'D03', '县农业农村局', '培训学时', '达到', '1'],
    ]);
  });

  it('gives every figure a Chinese name', () => {
    expect(figures.filter((line) => /^[a-z]/i.test(line.项目 ?? '')).map((line) => line.项目)).toEqual([]);
  });
});

describe('board.csv', () => {
  it('has the county first, then each unit that owes the demand', () => {
    const drills = lines(boardCsv(rollUp)).filter((line) => line.编号 === 'I-09');
    expect(drills.map((line) => [line.单位, line.状态, line.分子或合计, line.应达, line.达标, line.未达标])).toEqual([
      ['样例县', '', '3', '2', '1', '1'],
      ['县教育局', '达标', '3', '', '', ''],
      ['县农业农村局', '未达标', '0', '', '', ''],
    ]);
  });
});

it('neither names an officer or a certificate', () => {
  const text = [...figuresCsv(rollUp), ...boardCsv(rollUp)].join('');
  expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
});
