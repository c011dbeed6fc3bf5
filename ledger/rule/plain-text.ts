/** A text for comparing: full-width forms made plain (NFKC) and every blank, zero-width ones too, taken out. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, '');
}

/** A text short enough for a sentence: at most `most` characters, `…` where it was cut. */
export function clip(text: string, most = 40): string {
  const characters = [...text.trim()];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}

/** Whether a text says nothing: empty, or one of the ways to write “none”. */
export function saysNothing(text: string): boolean {
  return /^(?:无|暂无|没有|空|同上|[-—–_/\\.。、*]*)$/u.test(bare(text));
}
