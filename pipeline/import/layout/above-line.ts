import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';

/** 以上工作由县司法局牵头,各乡镇配合: the words that say who bears the items above, or null where the paragraph is no such line. */
export function unitsOfAbove(paragraph: string): string | null {
  const text = paragraph.trim();
  if (text.length > LONGEST) return null;
  const words = ABOVE.exec(text)?.[1]
    ?.replace(/[。.；;)）]+$/, '')
    .replace(/(?:具体)?(?:负责|组织实施|落实)$/, '');
  return words !== undefined && readResponsibility(words).parties.length > 0 ? words : null;
}

const LONGEST = 200;
const ABOVE =
  /^[(（]?(?:以上|上述)(?:各项|所有|\d{1,2}项|[一二三四五六七八九十]{1,3}项)?(?:工作|任务|事项|措施|内容)?(?:任务)?[,，]?(?:均|分别|都)?由(.+)$/u;
