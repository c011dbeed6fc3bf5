/** Radicals (Unicode 2E80–2EFF) by the character that looks the same, where normalisation knows none. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/**
 * The characters that were meant: some programs write the radical (⼯, ⾏) that shares its shape with a character (工, 行), so
 * that the words could not be found. What cannot be seen is left out.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical.normalize('NFKC'))
    .replace(/[\u00ad\u200b\ufeff]/g, '');
}
