import { columns, none, one, type WordedBinding } from '../binding.ts';
import { FORBIDDEN_BASELINE } from '../counted-rows.ts';

const L = {
  plan: columns('L kind title documentNo madeOn'),
  catalogue: columns('L kind madeOn items filedWith filedOn'),
  cleared: columns('L kind items toRemove'),
  revised: columns('L kind revisedOn status'),
  baseline: columns('L kind madeOn filedOn status'),
  evaluated: columns('L kind madeOn toRemove'),
  published: columns('L kind madeOn url'),
  named: columns('L kind title madeOn url'),
};

/** Lists, plans and systems that must be there, most of them by a day. */
export const listWords: readonly WordedBinding[] = [
  {
    ...one(
      'I-40',
      '年度监督方案',
      '份',
      L.plan,
      /制定(?:年度[^,]{0,6}执法监督工作(?:方案|计划)|[^,]{0,6}执法监督年度工作计划)/u,
    ),
    period: 'year',
  },
  {
    ...one('I-50', '执法事项目录制定', '份', L.catalogue, /(?:研究)?制定[^,]{0,10}行政执法事项目录/u),
    period: 'once',
    day: 'needed',
  },
  {
    ...one('I-51', '五年未用事项清理建议', '份', L.cleared, /近五年未发生.*清理建议/u),
    period: 'once',
    day: 'taken',
  },
  {
    ...none(
      'I-52',
      FORBIDDEN_BASELINE,
      '份',
      columns('L kind status'),
      /乡镇[^;。]{0,40}不得自行制定[^,]{0,6}裁量权?基准/u,
    ),
    period: 'always',
  },
  {
    ...one('I-52', '裁量基准清理', '次', L.revised, /裁量权?基准[^,]{0,4}进行[^,]{0,4}清理/u),
    period: 'once',
    day: 'needed',
  },
  {
    ...one('I-52', '裁量基准制度建立', '份', L.baseline, /建立[^,]{0,8}裁量权?基准制度/u),
    period: 'once',
    day: 'needed',
  },
  {
    ...one(
      'I-53',
      '赋权事项综合评估',
      '次',
      L.evaluated,
      /已经?(?:下放|赋权)[^,]{0,20}执法事项(?:进行|组织)[^,]{0,4}评估/u,
    ),
    period: 'once',
    day: 'needed',
  },
  {
    ...one(
      'I-54',
      '重大决定法制审核目录',
      '份',
      L.published,
      /(?:制定|编制)[^,]{0,4}重大[^,]{0,6}决定法制审核(?:目录|工作流程图)/u,
    ),
    period: 'once',
    day: 'taken',
  },
  {
    indicator: 'I-55',
    subject: '从轻、减轻、免予处罚清单数',
    answeredBy: L.named,
    words: /从轻.*减轻.*免.*三张清单/u,
    comparator: '=',
    value: 3,
    unit: '张',
    period: 'once',
  },
  {
    ...one(
      'I-56',
      '协调监督工作体系基本建成',
      '项',
      columns('T status completedOn evidence'),
      /基本建成.*协调监督工作体系/u,
    ),
    period: 'once',
    day: 'needed',
  },
];
