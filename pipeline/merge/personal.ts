import { maskIdentityNumbers } from '../../ledger/value/identity-number.ts';

/** What a masked phone number leaves behind. */
const MASKED_PHONE = '（号码略）';
/** A mobile number of mainland China: eleven digits, alone or grouped 3-4-4. */
const MOBILE = /(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g;
/** Headings under which units keep names and numbers of people. */
const PERSONAL_HEADING = /姓名|电话|手机|联系|身份证|证件号|填报人|填表人|经办|审核人|负责人|签字|签名|微信|邮箱/;

/** Whether a heading promises data about a person. */
export function isPersonalHeading(heading: string): boolean {
  return PERSONAL_HEADING.test(heading);
}

/** The text without identity and mobile numbers. */
export function withoutPersonalNumbers(text: string): string {
  return maskIdentityNumbers(text).replace(MOBILE, MASKED_PHONE);
}
