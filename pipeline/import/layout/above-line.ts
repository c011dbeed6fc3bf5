import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import { fieldsIn } from './fields-in.ts';

/** Who bears the items above a line, and by when. */
export interface AboveFields {
  readonly units: string;
  readonly deadline: string | null;
}

/** 以上工作由县司法局牵头,各乡镇配合: who bears the items above, and by when, or null where the paragraph is no such line. */
export function fieldsOfAbove(paragraph: string): AboveFields | null {
  const text = paragraph.trim();
  if (text.length > LONGEST) return null;
  const words = ABOVE.exec(text)?.[1]?.replace(/[。.；;)）]+$/, '');
  if (words === undefined) return null;
  const fields = fieldsIn(words);
  const units = (fields?.units ?? words).replace(/(?:具体)?(?:负责|组织实施|落实)$/, '');
  return readResponsibility(units).parties.length > 0 ? { units, deadline: fields?.deadline ?? null } : null;
}

const LONGEST = 200;
const ABOVE =
  /^[(（]?(?:以上|上述)(?:各项|所有|\d{1,2}项|[一二三四五六七八九十]{1,3}项)?(?:工作|任务|事项|措施|内容)?(?:任务)?[,，]?(?:均|分别|都)?由(.+)$/u;
