import fc from 'fast-check';
import { importText } from './import-text.ts';
import { layouts } from './render/layouts.ts';
import { smallPlan } from './render/small-plan.ts';

/** What of the tasks must not change with the dress of the document. */
function essence(document: string) {
  const imported = importText(document);
  if (imported.state === 'refused') return 'refused';
  return imported.plan.tasks.map(({ number, chapter, text, measures, responsibility, deadline }) => ({
    number,
    chapter,
    text,
    measures: measures.map((one) => one.text),
    parties: responsibility.parties,
    days: deadline.milestones.map(({ day }) => day),
    standing: deadline.standing,
  }));
}

const ABOVE = fc.constantFrom(
  '首页 | 政务公开 | 办事服务',
  '当前位置：首页 > 政务公开 > 规划计划',
  '发布时间：2030-01-15  来源：样例县人民政府  浏览次数：36',
  '字体：【大 中 小】 打印 关闭',
  '无障碍浏览 长者模式',
);
const BELOW = fc.constantFrom(
  '上一篇：样例县公园开放通知',
  '主办：样例县人民政府办公室  承办：样例县大数据中心',
  '备案号：样ICP备00000000号-1  网站标识码：0000000000',
  '网站地图 | 联系我们 | 版权所有',
  '分享到：微信 微博',
);
const wide = (text: string): string =>
  text.replaceAll(/[,;:()]/g, (sign) => ({ ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' })[sign] ?? sign);

describe.each(layouts)('a plan written as $name', ({ name, render }) => {
  const inRows = /bars|tabs|markdown|one line|five columns/.test(name);

  it('is the same with the furniture of a web page around it', () => {
    fc.assert(
      fc.property(
        smallPlan,
        fc.array(ABOVE, { maxLength: 3 }),
        fc.array(BELOW, { maxLength: 3 }),
        (plan, above, below) => {
          const document = render(plan);
          expect(essence([...above, document, ...below].join('\n'))).toEqual(essence(document));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same with other line ends and empty lines', () => {
    fc.assert(
      fc.property(smallPlan, fc.boolean(), (plan, doubled) => {
        const document = render(plan);
        expect(essence(document.replaceAll('\n', '\r\n'))).toEqual(essence(document));
        if (doubled && !inRows) expect(essence(document.replaceAll('\n', '\n\n'))).toEqual(essence(document));
      }),
      { numRuns: 40 },
    );
  });

  it('names the same tasks, units and days in full-width signs', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        const document = render(plan);
        const [narrow, broad] = [essence(document), essence(wide(document))].map((tasks) =>
          typeof tasks === 'string'
            ? tasks
            : tasks.map(({ number, parties, days, standing }) => ({ number, parties, days, standing })),
        );
        expect(broad).toEqual(narrow);
      }),
      { numRuns: 40 },
    );
  });
});
