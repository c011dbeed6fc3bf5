import type { SourceParagraph } from '../source-document.ts';

/** A title put together from the lines it was broken over. */
export interface FoundTitle {
  readonly title: string;
  /** Positions of its first line and of the first line behind it. */
  readonly from: number;
  readonly to: number;
}

/**
 * The title of the document that begins behind the head: of the runs of short lines without a sentence, the last that
 * says what paper it is (方案, 台账, 意见, 报告 …). A notice is passed over for the plan it sends. Null where there is none.
 */
export function findTitle(head: readonly SourceParagraph[]): FoundTitle | null {
  let found: FoundTitle | null = null;
  for (let from = 0; from < head.length; from += 1) {
    let title = titleWords(head[from]?.text ?? '');
    if (title === null) continue;
    let to = from + 1;
    for (; to < head.length; to += 1) {
      const next = titleWords(head[to]?.text ?? '');
      if (next === null || title.length > LONGEST_TITLE) break;
      if (PAPER.test(title) && (OWN_TITLE.test(next) || isIssuer(next))) break;
      title += next;
    }
    if (PAPER.test(title) && title.length >= SHORTEST && title.length <= LONGEST_TITLE) found = { title, from, to };
    from = to - 1;
  }
  return found;
}

/** The words of a line of a title, without blanks; null where the line is none. */
function titleWords(line: string): string | null {
  const words = line
    .slice(0, LONGEST_TITLE * 2)
    .replace(/\[bookmark:[^\]]*\]/g, '')
    .replaceAll(/\s/g, '');
  if (words.length < 2 || words.length > LONGEST_TITLE) return null;
  return NO_TITLE.test(words) ? null : words;
}

/** Whether a line is nothing but the name of an authority: 样例县人民政府办公室. */
export function isIssuer(line: string): boolean {
  return ISSUER.test(line.replaceAll(/\s/g, ''));
}

const ISSUER = /^[一-鿿()（）]{2,30}(?:局|委|办|部|院|会|厅|政府|办公室|小组|委员会|中心|指挥部|专班)$/u;
const SHORTEST = 5;
const LONGEST_TITLE = 90;
const PAPER =
  /方案|计划|意见|清单|台账|通知|要点|办法|规划|纲要|报告|总结|汇报|措施|分工|安排|任务|细则|行动|责任书|一览表|分解表|配档|情况/;
/** A line that begins a title of its own, and does not go on with the one above. */
const OWN_TITLE = /^.{0,14}?(?:[省市县区]|关于).*(?:方案|计划|意见|清单|台账|通知|要点|办法|报告|总结)/;
const NO_TITLE =
  /[。;；!！?？]|[:：,，、]$|^(?:索引号|名称|文号|主题|发布|时间|日期|来源|作者|信息来源|字号|附件|\(|（|【)|>|https?:|www\.|[:：].*\d{4}[-年]|^\d{4}年\d{1,2}月\d{1,2}日$|^.{1,14}[〔[［(（【]\d{4}[〕\]］)）】]第?\d+号$|^[—–-]?\d*[—–-]?$/;
