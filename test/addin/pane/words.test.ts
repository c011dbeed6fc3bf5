import * as taskWords from '../../../addin/pane/task-words.ts';
import * as words from '../../../addin/pane/words.ts';

/** Every sentence of the pane with its path: `listWords.none`. */
function sentences(value: unknown, path: string): readonly (readonly [string, Record<string, unknown>])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if ('zh-CN' in value || 'en' in value) return [[path, value as Record<string, unknown>]];
  return entries.flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}.${key}`));
}

const all = [...sentences(words, ''), ...sentences(taskWords, '')];
const spoken = (word: unknown): string =>
  typeof word === 'function'
    ? String(word(...Array.from({ length: word.length }, (_, index) => index + 2)))
    : String(word);

describe('the words of the pane', () => {
  it('are many', () => {
    expect(all.length).toBeGreaterThan(80);
  });

  it.each(all)('%s is said in both languages, each in its own', (path, word) => {
    expect(Object.keys(word).sort()).toEqual(['en', 'zh-CN']);
    const [chinese, english] = [spoken(word['zh-CN']), spoken(word.en)];
    expect(english).toMatch(/\S/);
    expect(english).not.toMatch(/undefined|NaN/);
    expect(english).not.toMatch(/[\u4e00-\u9fff]/);
    if (path === 'listWords.position') expect(chinese).toBe('2 / 3');
    else expect(chinese).toMatch(/[\u4e00-\u9fff]/);
  });
});
