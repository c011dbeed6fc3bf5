import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';

const SUBJECT =
  /^(?:其中|同时)?(?<who>[^:：]{2,48}?)(?:对[^:：]{2,30}?)?(?:要|应当?|须|必须|负责|每年|每季度|每半年|每月|于(?:每年|\d)|均有?|有\d|(?=\d名以上))/u;

/** Whom the sentence itself names as those who must act, before 要, 应, 负责 …; null where it names nobody. */
export function subjectsOf(parts: readonly string[]): string[] | null {
  for (const part of parts) {
    const who = SUBJECT.exec(part)?.groups?.who;
    if (who === undefined || /^(?:根据|按照?|结合|围绕|对|在|将|由)/u.test(who)) continue;
    const { parties, unread } = readResponsibility(who);
    if (parties.length > 0 && unread.length === 0) return parties.map(({ name }) => name);
  }
  return null;
}
