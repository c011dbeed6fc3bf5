const YES = new Set(['是', '有', '对', '√', '✓', '✔', '✅', '☑', '🗹', 'y', 'yes', 'true', '1']);
const NO = new Set(['否', '无', '没有', '×', '✗', '✘', '✕', '☒', 'n', 'no', 'false', '0']);

/**
 * 是 or 否 behind a tick, a cross, 有/无, Y/N, 1/0 or TRUE/FALSE; null for anything else.
 * A circle says yes in one county and nothing in another: it is not read.
 */
export function tickOf(text: string): '是' | '否' | null {
  const word = text.toLowerCase().replace(VARIATION, '');
  if (YES.has(word)) return '是';
  return NO.has(word) ? '否' : null;
}

/** Marks that ask for the picture or the plain form of the character before them. */
const VARIATION = /[\ufe0e\ufe0f]/g;
