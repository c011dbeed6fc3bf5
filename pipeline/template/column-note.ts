import type { Column } from '../../ledger/sheet/sheet.ts';

/** The lines of a heading's note: who fills the column in, what it means, an example. */
export function columnNote(column: Column): readonly string[] {
  return [
    `${column.heading['zh-CN']}（${filledBy(column)}）`,
    column.definition['zh-CN'],
    ...(column.example === '' ? [] : [`示例：${column.example}`]),
    ...(column.personal ? ['仅供本单位与统筹单位联系，不进入县级汇总。'] : []),
  ];
}

/** Who fills a column in, as the guide and the notes say it. */
export function filledBy(column: Column): string {
  switch (column.origin) {
    case 'plan':
      return '计划内容，已锁定';
    case 'county':
      return '县里填写';
    case 'result':
      return '校验写入';
    case 'unit':
      if (column.formula !== undefined) return '自动计算';
      if (column.given) return '模板给出';
      return column.required ? '单位必填' : '单位填写';
  }
}
