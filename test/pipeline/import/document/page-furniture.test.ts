import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFurniture } from '../../../../pipeline/import/document/page-furniture.ts';
import type { SourceBlock } from '../../../../pipeline/import/source-document.ts';
import { documentOf } from './reading.ts';

const paragraphs = (...texts: readonly string[]): SourceBlock[] =>
  texts.map((text, index) => ({
    kind: 'paragraph',
    text,
    place: { line: index + 1, sheet: null, cell: null },
    headingLevel: null,
  }));
/** The lines among them that are furniture, those of the document around `above` and `below` left out. */
const among = (above: readonly string[], below: readonly string[] = []): string[] => {
  const texts = [...above, ...BODY, ...below];
  return [...pageFurniture(paragraphs(...texts))].sort((one, other) => one - other).map((index) => texts[index] ?? '');
};
const BODY = [
  '样例县重点工作实施方案',
  '一、总体要求',
  '样例部门应当按月整理评查材料，打印并公示权责清单，把发现的问题逐条写明，由专人核对，年底前一并归档备查。',
  '（一）主办单位：县司法局；技术支持：县大数据中心。',
  '责任单位：县司法局',
  '完成时限：2024年12月底前',
];

describe('furniture above the document', () => {
  it.each([
    ['a path', '首页 >>政府信息公开 >>法定主动公开内容'],
    ['a path with its label', '您现在的位置： 首页 > 政务公开 > 通知公告'],
    ['words of a menu', '网站首页'],
    ['several of them in one line', 'http://www.sample.gov.cn设为首页加入收藏联系我们'],
    ['the name of a section with the place', '走进样例'],
    ['day of publication', '发布时间：2024-04-29'],
    ['day, source and readers', '时间:2017-08-31 来源: 作者: 阅读:1070 次'],
    ['source first', '信息来源：县司法局 发布日期：2024年4月29日'],
    ['size of the letters', '字号：【大 中 小】'],
    ['print and share', '打印 | 分享到：微信 微博'],
    ['the record of the document', '索引号: S0C001-2021-00007 信息来源: 样例县政府办公室'],
    ['its number in the record', '文 号：样政文〔2021〕14号'],
    ['an empty weather', '天气预报:'],
  ])('%s', (_, line) => {
    expect(among([line])).toEqual([line]);
  });
});

describe('furniture below the document', () => {
  it.each([
    ['who runs the site', '主办:样例县宣传网络管理中心 地址:样例县样例路1号 站点地图'],
    ['its number', '网站标识码:4100000001 备案号:豫ICP备2021000000号-1 豫公网安备 41000000000000号'],
    ['post code', '邮编:470000   举报电话: 0370-0000000'],
    ['rights', '版权所有：样例县人民政府办公室'],
    ['who built it', '技术支持：样例软件'],
    ['menu', '网站声明 | 网站导航 | 联系我们'],
    ['neighbours', '上一篇：关于印发某方案的通知'],
    ['where it was taken from', '原文链接:http://sample.gov.cn/zwgk/1.html'],
    ['what somebody disclaims', '[免责声明] 本文来源于网络转载,仅供学习交流使用。'],
    ['editor', '责任编辑：样例甲'],
    ['close', '【关闭窗口】'],
  ])('%s', (_, line) => {
    expect(among([], [line])).toEqual([line]);
  });
});

describe('what is no furniture', () => {
  it('nothing of the document itself', () => {
    expect(among([])).toEqual([]);
  });

  it.each([
    ['title', '样例县2024年政务公开工作要点'],
    ['number of the document', '样政办〔2024〕3号'],
    ['who is addressed', '各乡镇人民政府，县政府各部门：'],
    ['heading of a column', '责任单位'],
    ['another heading', '任务分类'],
    ['issuer', '样例县人民政府办公室'],
  ])('above: %s', (_, line) => {
    expect(among([line])).toEqual([]);
  });

  it.each([
    ['signature', '样例县人民政府办公室'],
    ['day', '2024年4月29日'],
    ['to be published', '（此件公开发布）'],
    ['an annex', '附件：1.任务清单'],
    ['a unit in the last cell', '县司法局、各行政执法部门'],
    ['who to ask', '（联系人：样例甲；联系电话：0370-0000000）'],
  ])('below: %s', (_, line) => {
    expect(among([], [line])).toEqual([]);
  });

  it.each([
    '打印',
    '更多',
    '来源：群众举报',
    '时间：2024年3月1日',
    '主办：县司法局',
    '技术支持：县大数据中心',
    '12',
    '名称：规范裁量',
    '邮编：470000',
  ])('“%s” between lines of the document', (line) => {
    const texts = [...BODY, line, '二、重点任务'];
    expect(pageFurniture(paragraphs(...texts)).size).toBe(0);
  });
});

it('page numbers and the number of the site are furniture anywhere', () => {
  const texts = [...BODY, '— 3 —', '第 3 页 共 9 页', '- 4 -', '豫公网安备 41000000000000号', '二、重点任务'];
  expect([...pageFurniture(paragraphs(...texts))]).toEqual([6, 7, 8, 9]);
});

it('a table of contents is furniture where its lines stand again as headings', () => {
  const contents = ['一、总体要求	1', '二、重点任务 …… 3'];
  const texts = ['目录', ...contents, '一、总体要求', '依法履行。', '二、重点任务', '培训 60', '评查 2'];
  expect([...pageFurniture(paragraphs(...texts))]).toEqual([0, 1, 2]);
});

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS does not name the folder of source documents)' : '';

/** Furniture of each document: how many lines at its beginning (titles between them left out), and how many at its end. */
const EXPECTED: Readonly<Record<string, readonly [number, number]>> = {
  '000': [2, 3],
  '001': [1, 2],
  '002': [5, 4],
  '003': [11, 0],
  '004': [0, 0],
};

withDocuments(`the original documents${why}`, () => {
  it.each(Object.entries(EXPECTED))('%s', async (prefix, expected) => {
    const name = readdirSync(folder ?? '').find((entry) => entry.startsWith(prefix)) ?? '';
    const { blocks } = await documentOf(readFileSync(join(folder ?? '', name)), name);
    const [above, below] = [20, blocks.length - 5];
    const found = [...pageFurniture(blocks)];
    expect(found.filter((index) => index >= above && index < below)).toEqual([]);
    expect([found.filter((index) => index < above).length, found.filter((index) => index >= above).length]).toEqual(
      expected,
    );
  });
});
