import { defineRule } from '../rule/rule.ts';

/** A certificate number of officers in post in more than one unit. Judged by the merge. */
export const sharedCertificate = defineRule({
  id: 'shared-certificate',
  code: 'X-06',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '同一证号见于两个单位', en: 'Same certificate in two units' },
  say: {
    'zh-CN': ({ certNo, n, units }) => `执法证号 ${certNo} 的在岗人员同时见于 ${n} 个单位：${units}`,
    en: ({ certNo, n, units }) => `Certificate ${certNo} stands for an officer in post in ${n} units: ${units}`,
  },
  fix: {
    'zh-CN':
      '与有关单位核对：人员已调动的，原单位把“在岗状态”改为“调离”并填离岗日期；证号填错的改正，例如 410000000001。',
    en: 'Ask the units: where the officer moved, the former unit chooses 调离 with the day; put a wrong number right.',
  },
  sample: { certNo: '410000000001', n: 2, units: '样例局、样例镇' },
});
