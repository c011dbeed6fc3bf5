import type { Localised } from '../locale.ts';
import type { Light, LightReason } from './light.ts';

/** How a light is shown: never by colour alone, but by a sign, the colour's name and a word. */
export interface LightName {
  readonly sign: string;
  readonly colour: Localised;
  readonly word: Localised;
}

export const lightNames: Readonly<Record<Light, LightName>> = {
  red: { sign: '●', colour: { 'zh-CN': '红', en: 'Red' }, word: { 'zh-CN': '逾期', en: 'overdue' } },
  yellow: { sign: '▲', colour: { 'zh-CN': '黄', en: 'Yellow' }, word: { 'zh-CN': '滞后', en: 'behind' } },
  blue: { sign: '◆', colour: { 'zh-CN': '蓝', en: 'Blue' }, word: { 'zh-CN': '临期', en: 'due soon' } },
  green: { sign: '✔', colour: { 'zh-CN': '绿', en: 'Green' }, word: { 'zh-CN': '正常', en: 'on course' } },
  grey: { sign: '–', colour: { 'zh-CN': '灰', en: 'Grey' }, word: { 'zh-CN': '无法判断', en: 'cannot be judged' } },
};

/** Why a row has its light, in a word. */
export const reasonNames: Readonly<Record<LightReason, Localised>> = {
  overdue: { 'zh-CN': '逾期', en: 'overdue' },
  noncompliance: { 'zh-CN': '不合规', en: 'breaks a demand' },
  returned: { 'zh-CN': '退回', en: 'returned' },
  'done-late': { 'zh-CN': '晚完成', en: 'done late' },
  unproven: { 'zh-CN': '完成待核', en: 'done, not proven' },
  'went-back': { 'zh-CN': '倒退', en: 'went back' },
  behind: { 'zh-CN': '滞后', en: 'behind' },
  'due-soon': { 'zh-CN': '临期', en: 'due soon' },
  done: { 'zh-CN': '已完成', en: 'done' },
  'on-course': { 'zh-CN': '正常', en: 'on course' },
  standing: { 'zh-CN': '长期推进', en: 'standing' },
  'no-deadline': { 'zh-CN': '无时限', en: 'no deadline' },
  'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
  'before-publication': { 'zh-CN': '仅提示', en: 'due before publication' },
  'cannot-judge': { 'zh-CN': '无法判断', en: 'cannot be judged' },
  'row-missing': { 'zh-CN': '缺行', en: 'row missing' },
  'not-counted': { 'zh-CN': '不计入', en: 'not counted' },
  'to-mend': { 'zh-CN': '待改', en: 'to be mended' },
  sound: { 'zh-CN': '无误', en: 'in order' },
};

/** A light as the outputs write it: `● 红 逾期`, `● Red overdue`. */
export function lightLabel(light: Light): Localised {
  const { sign, colour, word } = lightNames[light];
  return { 'zh-CN': `${sign} ${colour['zh-CN']} ${word['zh-CN']}`, en: `${sign} ${colour.en} ${word.en}` };
}
