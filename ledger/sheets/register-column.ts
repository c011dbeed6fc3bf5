import type { Column } from '../sheet/sheet.ts';

/** What a column of a register says beside its id, heading and example. */
type Rest = Omit<Column, 'id' | 'heading' | 'example' | 'origin' | 'required'> & { readonly required?: boolean };

/** Types a column that the unit fills in on a register; not required unless said. */
export function registerColumn<const Id extends string>(
  id: Id,
  [chinese, english]: readonly [chinese: string, english: string],
  example: string,
  rest: Rest,
): Column & { readonly id: Id } {
  return { id, heading: { 'zh-CN': chinese, en: english }, origin: 'unit', required: false, example, ...rest };
}
