import type { Obligation } from '../../../ledger/plan/plan.ts';

type Where = Obligation['answeredBy']['where'];

/**
 * Which rows of a register answer an indicator, for the sheets that hold rows of several kinds: column id → values. Nothing for
 * sheets on which every row counts. An indicator that asks several things (中期, 终期) tells them apart by its subject.
 */
export function countedRows(indicator: string, sheet: string, subject: string): Where {
  const { type, subtype, kind, act } = ROWS[`${sheet} ${indicator}`] ?? {};
  // What is forbidden is one in force or in the making; to apply the superior's is what is asked.
  const status = subject === FORBIDDEN_BASELINE ? ['制定中', '已印发', '已修订'] : undefined;
  const types = type?.length === 2 && indicator === 'I-49' ? type.filter((word) => subject.includes(word)) : type;
  return {
    ...(types === undefined || types.length === 0 ? {} : { type: [...types] }),
    ...(subtype === undefined ? {} : { subtype: [...subtype] }),
    ...(kind === undefined ? {} : { kind: [...kind] }),
    ...(act === undefined ? {} : { act: [...act] }),
    ...(status === undefined ? {} : { status }),
  };
}

/** Subject of the demand that a township sets no discretion baseline of its own. */
export const FORBIDDEN_BASELINE = '乡镇自行制定的裁量权基准';

interface Rows {
  readonly type?: readonly string[];
  readonly subtype?: readonly string[];
  readonly kind?: readonly string[];
  readonly act?: readonly string[];
}

const filed = (...subtype: string[]): Rows => ({ type: ['报送材料'], subtype });
const held = (...type: string[]): Rows => ({ type });
const kept = (...kind: string[]): Rows => ({ kind });
const DECISIONS = ['重大执法决定', '一般执法决定'];

/** By letter of the sheet and indicator. */
const ROWS: Readonly<Record<string, Rows>> = {
  'A I-06': held('专题培训班'),
  'A I-07': filed('培训计划'),
  'A I-08': filed('培训计划'),
  'A I-09': held('实战演练'),
  'A I-10': held('练兵比武'),
  'A I-11': held('裁量权培训'),
  'A I-12': held('监督培训'),
  'A I-13': filed('年审情况'),
  'A I-14': held('专业法律考试'),
  'A I-29': filed('执法统计年报'),
  'A I-30': filed('案卷目录'),
  'A I-34': filed('整治报告'),
  'A I-36': held('专项监督检查'),
  'A I-37': held('案卷评查'),
  'A I-38': held('层级监督'),
  'A I-39': held('案卷评查'),
  'A I-41': held('专项监督检查'),
  'A I-42': held('监督员活动'),
  'A I-43': held('领导学法'),
  'A I-44': held('专题学习'),
  'A I-45': held('常务会听取汇报'),
  'A I-46': held('专题会议'),
  'A I-47': filed('法治政府报告'),
  'A I-49': held('中期评估', '终期评估'),
  'L I-40': kept('监督方案'),
  'L I-50': kept('执法事项目录'),
  'L I-51': kept('执法事项目录'),
  'L I-52': kept('裁量权基准'),
  'L I-53': kept('赋权事项评估'),
  'L I-54': kept('法制审核目录'),
  'L I-55': kept('从轻清单', '减轻清单', '免罚清单'),
  'C I-24': kept('重大执法决定'),
  'C I-25': kept('重大执法决定'),
  'C I-26': { kind: DECISIONS, act: ['行政许可', '行政处罚'] },
  'C I-27': { kind: DECISIONS, act: ['行政强制', '行政检查', '其他'] },
  'C I-28': { kind: DECISIONS },
  'C I-31': kept('行政诉讼'),
  'C I-33': kept('行政诉讼'),
  'C I-58': kept('规范性文件'),
  'C I-59': kept('规范性文件'),
  'C I-60': kept('争议协调'),
  'C I-61': kept('行政诉讼'),
  'C I-63': kept('行政诉讼'),
};
