import type { Day } from '../../../ledger/day/day.ts';
import { daysBetween } from '../../../ledger/day/day.ts';
import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { SourceParagraph } from '../source-document.ts';
import { labelledDay, wholeLineDay } from './document-date.ts';
import type { Irregularity } from './draft.ts';
import { findTitle, isIssuer } from './title-line.ts';

/** What the head and the signature of a document say of it; null where they do not. */
export interface DocumentHead {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly region: string | null;
  readonly documentNumber: string | null;
  readonly published: Day | null;
  /** First and last year that the title names. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** First paragraph of the title, and the first behind it; 0 without one. */
  readonly titleFrom: number;
  readonly behindTitle: number;
  readonly titlePlaces: readonly SourcePlace[];
  readonly irregularities: readonly Irregularity[];
}

/** Reads the head of a document: `body` is the position of its first chapter, table or item. */
export function readDocumentHead(paragraphs: readonly SourceParagraph[], body: number): DocumentHead {
  const title = findTitle(paragraphs.slice(0, body));
  const signed = signature(paragraphs);
  const page = firstOf(paragraphs.slice(0, body), ({ text }) => labelledDay(text));
  const { day, irregularities } = publishedDay(signed?.day ?? null, page);
  const name = title?.title ?? null;
  const below = paragraphs[title?.to ?? paragraphs.length]?.text.replaceAll(/\s/g, '') ?? '';
  const named = title !== null && title.to < body && isIssuer(below) ? below : null;
  const issuer = signed?.signer ?? named ?? /^(.{3,20}?)关于/.exec(name ?? '')?.[1] ?? regionIn(name);
  return {
    title: name,
    issuer,
    region: regionIn(name) ?? regionIn(issuer),
    documentNumber: firstOf(paragraphs.slice(0, body), ({ text }) => documentNumber(text)),
    published: day,
    years: yearsIn(name),
    titleFrom: title?.from ?? 0,
    behindTitle: title?.to ?? 0,
    titlePlaces: paragraphs.slice(title?.from ?? 0, title?.to ?? 0).map(({ place }) => place),
    irregularities,
  };
}

/** The years a title names: 2023—2025年, 2023-2025年, 2020年度; null where it names none. */
export function yearsIn(title: string | null): { readonly from: number; readonly to: number } | null {
  const range = /((?:19|20)\d{2})年?[-—–―~～至到]+((?:19|20)\d{2})年?/.exec(title ?? '');
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]) };
  const one = /((?:19|20)\d{2})年/.exec(title ?? '');
  return one === null ? null : { from: Number(one[1]), to: Number(one[1]) };
}

/** A page that appears this long after the signature is the publication; one that appears later only shows it again. */
const LONGEST_WAY = 92;

function publishedDay(signed: Day | null, page: { readonly day: Day; readonly own: boolean } | null) {
  if (signed === null || page === null || signed === page.day)
    return { day: signed ?? page?.day ?? null, irregularities: [] };
  const soon = !page.own && daysBetween(signed, page.day) >= 0 && daysBetween(signed, page.day) <= LONGEST_WAY;
  const day = soon ? page.day : signed;
  const note: Irregularity['note'] = {
    'zh-CN': `落款日期为${signed}，网页日期为${page.day}；发布日取${day}。`,
    en: `Signed ${signed}, dated ${page.day} on the page; ${day} is taken as the day of publication.`,
  };
  return { day, irregularities: [{ kind: 'dates-disagree' as const, tasks: [], words: page.day, note }] };
}

/** The first line that is a day, and the signer above it. */
function signature(
  paragraphs: readonly SourceParagraph[],
): { readonly day: Day; readonly signer: string | null } | null {
  for (const [index, { text }] of paragraphs.entries()) {
    const day = wholeLineDay(text);
    if (day === null) continue;
    const above = paragraphs[index - 1]?.text.replaceAll(/\s/g, '') ?? '';
    return { day, signer: isIssuer(above) ? above : null };
  }
  return null;
}

function documentNumber(line: string): string | null {
  const match = /^(?:.{0,40}(?:文号|字号)[:： ]+)?([一-鿿]{1,14}[〔[［【(（]\d{4}[〕\]］】)）]第?\d{1,4}号)/u.exec(
    line.trim().slice(0, 120),
  );
  return match?.[1] ?? null;
}

/** 河南省方城县, 重庆市: the places a name begins with. */
function regionIn(name: string | null): string | null {
  const plain = (name ?? '').replace(/^(?:[《“"]|中共|(?:19|20)\d{2}年度?)+/, '');
  const match = REGION.exec(plain);
  const region = match?.[0] ?? null;
  return region === null || region === '' || NO_REGION.test(region) ? null : region;
}

const REGION =
  /^(?=.)(?:[一-鿿]{2,7}?(?:省|自治区))?(?:[一-鿿]{2,7}?(?:自治州|州|盟|市))?(?:[一-鿿]{1,6}?(?:自治县|县|区|旗)(?!域))?/u;
const NO_REGION = /^(?:全|各|本|关于|提升|加强|贯彻|落实|推进|深化|印发|进一步|建设|创建|优化|实施|开展|乡镇|社区)/;

function firstOf<T>(paragraphs: readonly SourceParagraph[], read: (paragraph: SourceParagraph) => T | null): T | null {
  for (const paragraph of paragraphs) {
    const found = read(paragraph);
    if (found !== null) return found;
  }
  return null;
}
