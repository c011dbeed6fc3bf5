import ExcelJS from 'exceljs';
import { cellText, type Grid } from '../../../../ledger/grid/grid.ts';
import type { RollUp } from '../../../../ledger/rollup/rollup.ts';
import { read } from '../../../../pipeline/read/read.ts';
import { drawCountyWorkbook } from '../../../../pipeline/report/county-workbook/draw-county-workbook.ts';
import { demandContext, filledCounty, SECRETS } from '../../../build/county-registers.ts';
import { rollUpOf, submissionOf } from '../../../build/rollup.ts';

const rollUp = rollUpOf(filledCounty(), demandContext());
const workbook = written(rollUp);

async function written(content: RollUp): Promise<Grid> {
  const drawn = new ExcelJS.Workbook();
  drawCountyWorkbook(drawn, content);
  const outcome = await read(new Uint8Array(await drawn.xlsx.writeBuffer()), 'rollup.xlsx');
  if (outcome.state !== 'read') throw new Error(outcome.refusal.message.en);
  return outcome.grid;
}

/** The rows of a page from its headings on, as the texts a person sees. */
async function page(name: string, of: Promise<Grid> = workbook): Promise<string[][]> {
  const sheet = (await of).sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.rows.filter(({ row }) => row >= 3).map(({ cells }) => cells.map(cellText));
}

/** The cells under a heading, where the heading over it says `over`: row by row. */
async function column(name: string, heading: string, over = ''): Promise<string[]> {
  const rows = await page(name);
  const twofold = rows[1]?.includes(heading) ?? false;
  const [top = [], headings = []] = twofold ? rows : [[], rows[0]];
  let above = '';
  const index = headings.findIndex((text, position) => {
    above = top[position] || above;
    return text === heading && (over === '' || above === over);
  });
  if (index < 0) throw new Error(`no ${over} ${heading} on ${name}`);
  return rows.slice(twofold ? 2 : 1).map((row) => row[index] ?? '');
}

describe('指标看板', () => {
  it('shows demand, light, and who is below, an aim with its reason too', async () => {
    expect(await column('指标看板', '编号')).toEqual(rollUp.board.map(({ obligation }) => obligation));
    expect(await column('指标看板', '亮灯')).toEqual([
      '未到期',
      '▲ 有理由',
      '● 未达标',
      '● 未达标',
      '✔ 达标',
      '● 未达标',
      '未到期',
      '未到期',
      '未到期',
    ]);
    const below = await column('指标看板', '未达标单位');
    expect(below[1]).toBe('县农业农村局（已说明）');
    expect(below[2]).toBe('县农业农村局');
    expect((await column('指标看板', '组织单位'))[0]).toBe('县司法局');
  });

  it('puts numerator and denominator beside every rate', async () => {
    const [part, of, rate] = await Promise.all(
      ['分子或合计', '分母', '比率'].map((heading) => column('指标看板', heading)),
    );
    expect([part?.[7], of?.[7], rate?.[7]]).toEqual(['39', '40', '97.5%']);
  });
});

describe('the pages of the registers', () => {
  it('培训持证 begins with the county and has a line per unit', async () => {
    expect(await column('培训持证', '单位')).toEqual(['全县', '县教育局', '县农业农村局']);
    expect(await column('培训持证', '应训', '培训学时')).toEqual(['3', '2', '1']);
    expect(await column('培训持证', '达标', '培训学时')).toEqual(['2', '1', '1']);
    expect(await column('培训持证', '达标率', '培训学时')).toEqual(['66.6%', '50%', '100%']);
    expect(await column('培训持证', '未年审')).toEqual(['1', '1', '']);
  });

  it('活动监督 shows quarters against what is owed, and filings in time, late and missing', async () => {
    const rows = await page('活动监督');
    expect(rows.find(([name]) => name === '实战演练')?.slice(0, 10)).toEqual([
      '实战演练',
      '2',
      '2',
      '1',
      '',
      '',
      '3',
      '2',
      '1',
      '1',
    ]);
    expect(rows.find(([name]) => name === '报送材料（合计）')?.slice(11, 15)).toEqual(['2', '1', '1', '0']);
    expect(await column('活动监督·单位', '迟报')).toEqual(['1', '', '1']);
  });

  it('专项整治 shows problems by type and state, and who has no list', async () => {
    const rows = await page('专项整治');
    expect(rows.find(([type]) => type === '过度执法')?.slice(0, 4)).toEqual(['过度执法', '2', '1', '1']);
    expect(await column('专项整治·单位', '问题清单')).toEqual(['', '有清单', '零报告']);
  });

  it('案件审核 shows cases, reviews and terms with both numbers', async () => {
    const rows = await page('案件审核');
    const named = (name: string) => rows.find((row) => row[1]?.startsWith(name))?.slice(2, 5);
    expect(named('行政诉讼')).toEqual(['1', '1', '0']);
    expect(named('本年作出的重大执法决定')).toEqual(['2', '1', '1']);
    expect(named('样例事项 2024（量化指标）')).toEqual(['40', '39', '1']);
    expect(named('样例事项 ≤10日')).toEqual(['2', '1', '1']);
    expect(await column('案件审核·单位', '超时')).toEqual(['1', '', '1']);
  });

  it('诉讼情况 holds this year against last', async () => {
    expect(await column('诉讼情况', '本年', '发案（件）')).toEqual(['5', '1', '4']);
    expect(await column('诉讼情况', '上年同期', '发案（件）')).toEqual(['5', '3', '2']);
    expect(await column('诉讼情况', '增减', '发案（件）')).toEqual(['0', '-2', '+2']);
    expect(await column('诉讼情况', '败诉', '案件台账登记（件）')).toEqual(['1', '1', '0']);
  });

  it('清单制度 shows lists by state against what is owed', async () => {
    const rows = await page('清单制度');
    expect(rows.find(([kind]) => kind === '执法事项目录')?.slice(2, 5)).toEqual(['2', '1', '1']);
    expect(await column('清单制度·单位', '现行')).toEqual(['1', '1', '0']);
  });

  it('量化指标 sums numerators and denominators, and lists each unit', async () => {
    expect((await page('量化指标')).find(([code]) => code === 'I-22')?.slice(8, 11)).toEqual(['39', '40', '97.5%']);
    const units = await page('量化指标·单位');
    expect(units.filter(([code]) => code === 'I-22').map((row) => [row[5], row[7], row[8]])).toEqual([
      ['县教育局', '9', '10'],
      ['县农业农村局', '30', '30'],
    ]);
  });

  it('tell what did not come in from what is nothing', async () => {
    const silent = written(rollUpOf([submissionOf('D02', {}, {}, demandContext())], demandContext()));
    const rows = await page('培训持证', silent);
    expect(rows.slice(3).map((row) => row.slice(1))).toEqual([
      ['县教育局', '缺此表'],
      ['县农业农村局', '未报'],
    ]);
  });

  it('name no officer and no certificate', async () => {
    const text = JSON.stringify({ ...(await workbook), sheets: (await workbook).sheets.filter(isNoListOfFindings) });
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    const whole = JSON.stringify(await workbook);
    expect(SECRETS.filter((secret) => secret.startsWith('样例') && whole.includes(secret))).toEqual([]);
  });
});

describe('the county workbook of a plan without demands', () => {
  it.each(['指标看板', '培训持证', '活动监督', '专项整治', '案件审核', '诉讼情况', '清单制度', '量化指标'])(
    'says so on %s',
    async (name) => {
      const rows = await page(name, plain);
      expect(rows.flat().some((text) => text.startsWith('计划没有'))).toBe(true);
    },
  );
});

const plain = written(rollUpOf([submissionOf('D01')]));

/** Messages about single officers name them by certificate number: 问题清单 and 不合规清单 quote what was found. */
function isNoListOfFindings({ name }: { readonly name: string }): boolean {
  return name !== '问题清单' && name !== '不合规清单';
}
