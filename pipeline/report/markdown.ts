/** Text of a person as one line of Markdown that means nothing but itself, in a paragraph, a list or a table alike. */
export function cellText(text: string): string {
  return (
    text
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim()
      .replace(/[\\`*[\]<>|~]/g, '\\$&')
      // Between letters or digits it is no emphasis, and file names stay readable.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/^(#|[-+](?=\s))/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
  );
}

/** A table of cells that are Markdown already. */
export function tableText(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
