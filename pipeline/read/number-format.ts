/** What a number format makes of a number: a plain number, a percentage, a day (perhaps with a time), a time of day. */
export type NumberLook = 'number' | 'percent' | 'day' | 'day-time' | 'time';

/**
 * The look of a built-in number format id (ECMA-376 part 1, 18.8.30, the zh-CN list of ids 27–36 and 50–58 included).
 * A workbook may define an id itself; then its code decides, see `lookOfCode`. Id 46 is elapsed time: a number.
 */
export function lookOfBuiltIn(id: number): NumberLook {
  if (id === 9 || id === 10) return 'percent';
  if (id === 22) return 'day-time';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return 'day';
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return 'day';
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return 'time';
  if ((id >= 32 && id <= 35) || id === 55 || id === 56) return 'time';
  return 'number';
}

/** The look of a number format code, from its first section: `yyyy"年"m"月"d"日"` is a day, `[h]:mm` a number. */
export function lookOfCode(code: string): NumberLook {
  const section = firstSection(code);
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'number';
  const bare = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|G\/通用格式/gi, '')
    .replace(/AM\/PM|A\/P|上午\/下午/gi, 'h');
  const hasTime = /[hs时時秒]/i.test(bare);
  if (/[yd]|a{3,4}|(?:^|[^0#?.])e(?![+-])/i.test(bare)) return hasTime ? 'day-time' : 'day';
  if (/m/i.test(bare)) return hasTime ? 'time' : 'day';
  if (hasTime) return 'time';
  if (bare.includes('%')) return 'percent';
  return /[年月日]/.test(bare) && !/[0#?]/.test(bare) ? 'day' : 'number';
}

/** The first section without quoted text, escaped characters and fill characters, brackets kept. */
function firstSection(code: string): string {
  let bare = '';
  for (let index = 0; index < code.length; index += 1) {
    const character = code.charAt(index);
    if (character === '"') {
      const close = code.indexOf('"', index + 1);
      if (close < 0) break;
      index = close;
    } else if (character === '\\' || character === '_' || character === '*') index += 1;
    else if (character === '[') {
      const close = code.indexOf(']', index);
      if (close < 0) break;
      bare += code.slice(index, close + 1);
      index = close;
    } else if (character === ';') break;
    else bare += character;
  }
  return bare;
}
