import type { Span } from './piece.ts';

/**
 * Words that join a day to its task and say nothing of their own: 完成, 于, 并, 应, 力争, 完成时限: …
 * What is left of a clause without them is the part of the task that falls due.
 */
export function withoutConnectives(clean: string, span: Span): Span {
  let { from, to } = span;
  for (;;) {
    const words = clean.slice(from, to);
    const lead = LABEL.exec(words)?.[0].length || LEAD.exec(words)?.[0].length || 0;
    const trail = TRAIL.exec(words)?.[0].length ?? 0;
    if (lead === 0 && trail === 0) break;
    if (lead + trail >= words.length) return { from, to: from };
    from += lead;
    to -= trail;
  }
  return wrapped(clean.slice(from, to)) ? { from: from + 1, to: to - 1 } : { from, to };
}

/** Drops the bare verb in front (全面完成…); what only says "done" (完成, 落实到位, 办结) leaves nothing. */
export function withoutCompletion(clean: string, span: Span): Span {
  const words = clean.slice(span.from, span.to);
  if (DONE.test(words)) return { from: span.to, to: span.to };
  const verb = COMPLETE.exec(words)?.[0].length ?? 0;
  return withoutConnectives(clean, { from: span.from + verb, to: span.to });
}

/** The span without a label (完成时限:), a number (①, 2.) and punctuation around it. */
export function withoutLabel(clean: string, span: Span): Span {
  const bare = withoutPunctuation(clean, span);
  const words = clean.slice(bare.from, bare.to);
  const number = NUMBERING.exec(words)?.[0].length ?? 0;
  const label = LABEL.exec(words.slice(number))?.[0].length ?? 0;
  return withoutPunctuation(clean, { from: bare.from + number + label, to: bare.to });
}

/** The span without punctuation at its ends. */
export function withoutPunctuation(clean: string, span: Span): Span {
  const words = clean.slice(span.from, span.to);
  const lead = /^[、,:. -]*/.exec(words)?.[0].length ?? 0;
  const trail = /[、,:. -]*$/.exec(words.slice(lead))?.[0].length ?? 0;
  return { from: span.from + lead, to: span.to - trail };
}

const NUMBERING = /^(?:\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|[①-⑳]|\([一二三四五六七八九十\d]{1,3}\))/;
const LABEL =
  /^(?:(?:工作|任务|整改|完成|办理|办结|落实|推进|计划|具体)*(?:时限|期限|时间|日期|时间节点|节点)(?:要求)?(?:(?:为|是)?(?::|$))|^(?:完成|办结)(?:时限|期限|时间)(?:为|是)?(?=[:\d]))/;
const LEAD =
  /^(?:[、,:.'"”’…·*-]|\d{1,2}[.、](?!\d)|第?[一二三四五六七八九十]{1,3}、|[①-⑳]|\([一二三四五六七八九十\d]{1,3}\)|并且?|且|以及|及(?!时|格)|和(?!谐|解)|与(?!会)|要(?!求|点|件|素|闻)|须(?!知)|需(?!求|要)|应当|应(?!急|用|对|诉|知|收|税)|必须|原则上|力争|争取|确保|务必|分别|其中[:,]?|[自从]$)/;
const TRAIL =
  /(?:[、,:.'"“‘…·*-]|(?<![由基关对属居高低等小大优])于|(?<![存所现自外内实])在|(?<![兼合])并|和(?<!共和|温和)|以及|应当|应(?<!响应|反应|供应|对应)|(?<![需重主首纪扼])要|须|必须|将|原则上|力争|争取|确保|务必|不得?迟于|不得?晚于|最迟|最晚|截至|截止|直至|至|到(?<!达到|得到|做到|收到)|分别)$/;
const DONE =
  /^(?:全面|全部|如期|按期|按时|顺利)*(?:完成|办结|办理完毕|实施完毕|完毕|建成|实现|达标|结束|落实|到位|见效)(?:了)?(?:完成|到位|落实|工作|任务|工作任务|目标任务|各项任务|该项工作|此项工作|全部任务)?(?:后)?$/;
const COMPLETE = /^(?:全面|全部|如期|按期|按时|组织)*完成了?/;

/** 街道) would lose its bracket: only a pair that encloses everything goes. */
function wrapped(words: string): boolean {
  return /^\([^()]*\)$/.test(words);
}
