import { addDays, type Day } from '../../../ledger/day/day.ts';
import type { RowEntry } from '../../../pipeline/template/template-options.ts';
import { randomOf } from '../random.ts';
import { workDayBefore } from '../sample-days.ts';
import { dutiesOn, type Filling, YEAR } from './filling.ts';

/** The problems on the list of the year, the first of them an example case; a few townships found none and say so. */
export function rectificationRows(filling: Filling): readonly RowEntry[] {
  const { unit } = filling;
  if (dutiesOn('R', filling).length === 0) return [];
  const random = randomOf(`${unit.code} problems`);
  if (unit.kind === 'township' && NIL.includes(unit.code)) return [{ seq: '1', year: String(YEAR), nilReport: '是' }];
  const count = unit.kind === 'township' ? random.between(2, 4) : random.between(3, 6);
  return Array.from({ length: count }, (_, index) => problemRow(index, filling));
}

/** Townships without a problem on the list. */
const NIL = ['T09', 'T22'];

function problemRow(index: number, { unit, round, seeds }: Filling): RowEntry {
  const random = randomOf(`${unit.code} problem ${index}`);
  const [problemType, finding, measure, standard] = random.pick(PROBLEMS);
  const dueOn = random.pick(DUE);
  const closedOn = workDayBefore(addDays(dueOn, -random.between(2, 25)), seeds);
  const row = {
    seq: String(index + 1),
    year: String(YEAR),
    area: random.pick(
      unit.kind === 'township' ? ['综合执法', '城镇管理', '农村宅基地'] : ['日常检查', '行政处罚', '行政许可'],
    ),
    problemType,
    finding,
    measure,
    standard,
    owner: `${unit.shortName}${random.pick(['法制股', '执法监督股', '综合执法队'])}`,
    dueOn,
    exampleCase: index === 0 ? '是' : '否',
    nilReport: '否',
  };
  if (closedOn > round.to) return { ...row, status: '整改中' };
  return {
    ...row,
    status: '已整改',
    closedOn,
    institution: random.chance(0.4) ? `修订${unit.shortName}执法程序规定` : '',
    sanctions: random.chance(0.1) ? 1 : 0,
    evidence: `样例发〔${YEAR}〕${random.between(20, 80)}号`,
  };
}

/** Ends of months, so that what falls due lies well within a round or well after it. */
const DUE = ['2024-03-31', '2024-04-30', '2024-05-31', '2024-06-30', '2024-08-31', '2024-09-30', '2024-11-30'].map(
  (day) => day as Day,
) as [Day, ...Day[]];

type Problem = readonly [problemType: string, finding: string, measure: string, standard: string];
const PROBLEMS: readonly [Problem, ...Problem[]] = [
  ['运动式执法', '集中整治期间检查密集，平时检查不足', '制定年度检查计划，按月均衡安排', '月度检查次数波动不超过三成'],
  ['“一刀切”执法', '同一时段要求沿街门店全部停业整顿', '分类处置，取消整条街停业的做法', '抽查案卷无同类情形'],
  ['简单粗暴执法', '现场执法用语生硬，投诉较多', '组织执法用语培训，推行说理式执法', '投诉量较上年下降'],
  ['过度执法', '对轻微违法未先教育即处罚', '落实首违不罚清单并培训到人', '同类案件抽查无再发'],
  ['机械执法', '同类违法情节不同，处罚幅度相同', '细化裁量阶次，案件集体讨论', '裁量说明完整率100%'],
  ['逐利执法', '个别中队考核仍列罚没数额', '取消罚没数额考核，重订考核办法', '考核办法中无罚没指标'],
  ['其他不作为乱作为', '投诉转办件超期未答复', '建立转办台账，专人催办', '按期答复率100%'],
];
