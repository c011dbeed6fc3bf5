import { comparable } from '../value/trim-blanks.ts';

/**
 * Whether a row that names no row of the plan is furniture of the page: totals, notes, signatures. `first` is the text of
 * its first cell that holds something, `filled` the number of such cells.
 */
export function isFurniture(first: string, filled: number): boolean {
  const word = comparable(first);
  if (TOTALS.test(word)) return true;
  if (NOTES.test(word)) return filled <= 2 || /[:：]/.test(first);
  return SIGNATURES.test(first.normalize('NFKC').replace(/\s/g, ''));
}

const TOTALS = /^(?:合计|小计|总计|共计|累计|总数|本页小计|本页合计|分计)(?:\d+(?:项|条|件)?|共.*)?$/;
const NOTES = /^(?:备注|注\d*$|注意|说明|填表说明|填报说明|填写说明|注释|特此)|^注(?!册|重|销|入|资)/;
const SIGNATURES =
  /^(?:单位负责人|主要负责人|分管领导|负责人|填报人|填表人|制表人?|审核人|审签|联系人|联系电话|填报日期|填表日期|填报时间|填报单位|报送单位|\(?(?:公章|盖章|签字|签章)\)?)(?:\([^)]*\))?(?:[:_]|$)/;
