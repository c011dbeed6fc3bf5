import { ExcelHost } from '../host/excel-host.ts';
import { Handle } from '../host/handle.ts';
import type { Language } from '../host/language.ts';
import { profiles } from '../host/profiles.ts';
import { formatArea, parseArea } from '../model/area.ts';
import { Workbook } from '../model/workbook.ts';
import { workbookFromBytes } from '../xlsx/workbook-from-bytes.ts';
import { editCell } from './cell-input.ts';
import { drawGrid } from './grid.ts';
import { paneFrame, runInBackground } from './pane-frame.ts';

/** Serial number of today, for TODAY() in the conditional formats. */
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

const grid = part('grid', HTMLDivElement);
const aside = part('pane', HTMLElement);
const language = part('language', HTMLSelectElement);
const ledgers = part('ledgers', HTMLSelectElement);
let handle = new Handle(new ExcelHost(new Workbook(), profiles['excel-365']));
let drawnRevision = '';

/** Opens a workbook with a pane beside it. */
function show(workbook: Workbook): void {
  handle = new Handle(new ExcelHost(workbook, profiles['excel-365']));
  part('file', HTMLElement).textContent = workbook.name;
  openPane('taskpane.html');
}

function openPane(page: string): void {
  const chosen: Language = language.value === 'en-US' ? 'en-US' : 'zh-CN';
  aside.hidden = false;
  aside.replaceChildren(paneFrame(handle.host, chosen, `./pane/${page}`, openDialog).element);
}

async function runCommand(functionName: string): Promise<void> {
  const chosen: Language = language.value === 'en-US' ? 'en-US' : 'zh-CN';
  const host = new ExcelHost(handle.workbook, handle.host.profile, handle.host.undo);
  await runInBackground(paneFrame(host, chosen, './pane/commands.html', openDialog), functionName);
}

function openDialog(address: string): void {
  window.open(address, 'dialog', 'width=420,height=240');
}

/** Draws what has changed since the last look. */
function redraw(): void {
  const { workbook } = handle;
  const { revision, active, selection } = workbook;
  const state = `${workbook.name} ${revision} ${active.id} ${formatArea(selection)} ${workbook.sheets.length}`;
  if (state === drawnRevision || grid.querySelector('input') !== null) return;
  const moved = !drawnRevision.includes(`${active.id} ${formatArea(selection)}`);
  drawnRevision = state;
  drawGrid(grid, workbook, today);
  drawTabs();
  const address = handle.selectedCell.slice(handle.selectedCell.lastIndexOf('!') + 1);
  part('address', HTMLOutputElement).value = address;
  part('content', HTMLOutputElement).value = handle.cell(active.name, address).text;
  part('steps', HTMLElement).textContent = `${handle.undoSteps} 步可撤销`;
  if (moved) grid.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function drawTabs(): void {
  const tabs = handle.workbook.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map(({ name }) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.role = 'tab';
      tab.textContent = name;
      tab.ariaSelected = String(name === handle.workbook.active.name);
      tab.addEventListener('click', () => handle.activate(name));
      return tab;
    });
  part('tabs', HTMLDivElement).replaceChildren(...tabs);
}

function say(message: string | null): void {
  part('message', HTMLParagraphElement).textContent = message ?? '';
}

function startEditing(firstKey: string | null): void {
  const selected = grid.querySelector('td.selected');
  if (!(selected instanceof HTMLTableCellElement)) return;
  editCell(selected, handle, firstKey, (refused) => {
    say(refused);
    drawnRevision = '';
    grid.querySelector('input')?.remove();
    grid.focus();
  });
}

function move(rows: number, columns: number): void {
  const { selection, active } = handle.workbook;
  const top = Math.max(1, selection.top + rows);
  const left = Math.max(0, selection.left + columns);
  handle.select(active.name, formatArea({ top, bottom: top, left, right: left }));
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

grid.addEventListener('mousedown', ({ target }) => {
  const address = target instanceof HTMLElement ? target.dataset.address : undefined;
  if (address !== undefined && parseArea(address) !== null) handle.select(handle.workbook.active.name, address);
});
grid.addEventListener('dblclick', () => {
  redraw();
  startEditing(null);
});
grid.addEventListener('keydown', (event) => {
  const arrow = arrows[event.key];
  if (arrow !== undefined) move(...arrow);
  else if (event.key === 'Delete') handle.clear(handle.workbook.active.name, formatArea(handle.workbook.selection));
  else if (event.key === 'F2') startEditing(null);
  else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) handle.undo();
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) startEditing('');
  else return;
  if (event.key.length > 1 || event.ctrlKey || event.metaKey) event.preventDefault();
});

part('pane-button', HTMLButtonElement).addEventListener('click', () => openPane('taskpane.html'));
part('template-button', HTMLButtonElement).addEventListener('click', () => openPane('taskpane.html?view=template'));
part('validate-button', HTMLButtonElement).addEventListener('click', () => runCommand('validateLedger'));
part('clear-button', HTMLButtonElement).addEventListener('click', () => runCommand('clearMarks'));
part('undo', HTMLButtonElement).addEventListener('click', () => handle.undo());
part('save', HTMLButtonElement).addEventListener('click', async () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([(await handle.toBytes()).slice().buffer]));
  link.download = handle.workbook.name.replace(/\.\w+$/, '.xlsx');
  link.click();
});
part('open', HTMLInputElement).addEventListener('change', async ({ target }) => {
  const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
  if (file !== undefined) show(await workbookFromBytes(new Uint8Array(await file.arrayBuffer()), file.name));
});
language.addEventListener('change', () => openPane('taskpane.html'));
ledgers.addEventListener('change', () => openLedger(ledgers.value));

async function openLedger(name: string): Promise<void> {
  if (name === '') return show(new Workbook());
  const answer = await fetch(`./ledgers/${encodeURIComponent(name)}`);
  show(await workbookFromBytes(new Uint8Array(await answer.arrayBuffer()), name));
}

const names: readonly string[] = await (await fetch('./ledgers.json')).json();
ledgers.append(new Option('空白工作簿', ''), ...names.map((name) => new Option(name, name)));
const asked = new URLSearchParams(location.search);
language.value = asked.get('language') ?? 'zh-CN';
ledgers.value = asked.get('ledger') ?? names[0] ?? '';
await openLedger(ledgers.value);
setInterval(redraw, 80);
// For whoever looks at the page from outside, with the developer tools or a test.
Reflect.set(window, 'simulatedExcel', () => handle);
