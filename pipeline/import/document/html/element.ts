import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Elements that are never text of the page: programs, looks, controls, menus declared as such, reading aids over the line. */
const LEFT_OUT = new Set(
  'script style noscript template head iframe frame frameset object embed applet svg math canvas audio video map select button textarea input datalist nav menu dialog rt rp'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ol option p pre section summary ul xmp caption td th'.split(
    ' ',
  ),
);

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function isBlock(element: PageElement): boolean {
  return BLOCKS.has(element.tagName);
}

/** Whether a reader of the page does not see the element, as far as the element itself says so. */
export function isLeftOut(element: PageElement): boolean {
  if (LEFT_OUT.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  return (
    style !== null && /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i.test(style)
  );
}

/** An attribute, by its name in small letters; null where there is none. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** A whole number in an attribute, `fallback` where there is none. */
export function numberIn(element: PageElement, name: string, fallback: number): number {
  const text = /^\s*[+-]?\d+/.exec(attribute(element, name) ?? '')?.[0];
  return text === undefined ? fallback : Number(text);
}

/** Level of a heading element, 1 to 6; null for the others. */
export function headingLevelOf(element: PageElement): number | null {
  const digit = /^h([1-6])$/.exec(element.tagName)?.[1];
  return digit === undefined ? null : Number(digit);
}
