import type { Handle } from '../host/handle.ts';
import { contains, parseArea } from '../model/area.ts';
import { excelErrors } from '../rich-api/excel-error.ts';

/**
 * Lets a person type into a cell of the grid. While the input stands, Excel is in cell-editing mode and refuses the add-in,
 * as the real one does.
 */
export function editCell(
  drawn: HTMLTableCellElement,
  handle: Handle,
  firstKey: string | null,
  done: (refused: string | null) => void,
): void {
  const address = drawn.dataset.address ?? 'A1';
  const sheet = handle.workbook.active;
  const input = document.createElement('input');
  input.value = firstKey ?? String(handle.cell(sheet.name, address).text);
  input.setAttribute('aria-label', address);
  const choices = choicesOf(handle, address);
  if (choices.length > 0) input.append(listFor(input, choices));
  drawn.replaceChildren(input, ...(input.list === null ? [] : [input.list]));
  handle.setCellEditMode(true);
  input.focus();
  let over = false;
  const finish = (keep: boolean): void => {
    if (over) return;
    over = true;
    handle.setCellEditMode(false);
    done(keep ? typed(handle, address, input.value) : null);
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Tab') finish(true);
    if (event.key === 'Escape') finish(false);
  });
  input.addEventListener('blur', () => finish(true));
}

/** Enters what was typed; gives the sentence of Excel where it refuses. */
function typed(handle: Handle, address: string, text: string): string | null {
  const { name } = handle.workbook.active;
  if (text === handle.cell(name, address).text) return null;
  try {
    handle.type(name, address, text);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message === excelErrors.accessDenied().message
      ? '这个单元格受保护，不能修改。 This cell is locked.'
      : error.message;
  }
}

/** What the list of a validated cell offers: texts in quotes, or the cells behind a name. */
function choicesOf({ workbook }: Handle, address: string): string[] {
  const area = parseArea(address);
  const found = workbook.active.validations.find(
    ({ area: each }) => area !== null && contains(each, area.top, area.left),
  );
  const source: unknown = found?.rule.type === 'list' ? found.rule.formulae[0] : undefined;
  if (typeof source !== 'string') return [];
  if (source.startsWith('"')) return source.slice(1, -1).split(',');
  const reference = workbook.names.find(({ name }) => name === source)?.formula ?? `=${source}`;
  const [, name = '', place = ''] = /^='?([^'!]+)'?!(.+)$/.exec(reference) ?? [];
  const sheet = workbook.sheet(name);
  const cells = parseArea(place);
  if (sheet === null || cells === null) return [];
  return Array.from({ length: cells.bottom - cells.top + 1 }, (_row, index) =>
    String(sheet.cell(cells.top + index, cells.left).content ?? ''),
  );
}

function listFor(input: HTMLInputElement, choices: readonly string[]): HTMLDataListElement {
  const list = document.createElement('datalist');
  list.id = 'choices';
  list.append(...choices.map((choice) => new Option(choice)));
  input.setAttribute('list', list.id);
  return list;
}
