import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';

const SUBJECT =
  /^(?:其中|同时)?(?<who>[^:：]{2,48}?)(?:对[^:：]{2,30}?)?(?:20\d{2}年|要|应当?|须|必须|负责|每年|每季度|每半年|每月|于(?:每年|\d)|均有?|有\d|(?=\d名以上))/u;

/**
 * Whom parts of a sentence name as those who must act, before 要, 应, 负责 …: the first that names somebody. Empty where the words
 * name somebody who was not understood; null where they name nobody.
 */
export function subjectsOf(parts: readonly string[]): string[] | null {
  let unread = false;
  for (const part of parts) {
    const who = SUBJECT.exec(part)?.groups?.who;
    if (who === undefined || /^(?:根据|按照?|结合|围绕|对|在|将|由)/u.test(who)) continue;
    const read = readResponsibility(who);
    if (read.parties.length > 0 && read.unread.length === 0) return read.parties.map(({ name }) => name);
    unread = true;
  }
  return unread ? [] : null;
}
