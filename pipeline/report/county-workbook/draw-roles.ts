import type { Style, Workbook } from 'exceljs';
import { roleNames } from '../../../ledger/assignment/expected-cells.ts';
import type { Role } from '../../../ledger/plan/responsibility.ts';
import { bodyFont, bodyStyle, colours, solid } from '../../workbook/look.ts';
import type { Reading } from './reading.ts';
import { blankSign, centred, clipTitle, drawUnitGrid, type GridSign } from './unit-grid.ts';

/** Draws 责任矩阵 on A3: units down, tasks across, the role of each unit in each task by a word, never by colour alone. */
export function drawRoles(workbook: Workbook, reading: Reading): void {
  const { rollUp } = reading;
  drawUnitGrid(workbook, reading, {
    name: '责任矩阵',
    title: `${rollUp.county.name}重点工作责任矩阵`,
    legend: [...roles.map((role) => `${signs[role].text} ${roleNames[role]}`), '空白 不承担'].join('　'),
    columns: rollUp.roles.columns.map((task) => ({
      label: `${task} ${clipTitle(rollUp.tasks.find((state) => state.task === task)?.title ?? '')}`,
      task,
    })),
    rows: rollUp.roles.rows.map(({ unit, cells }) => ({
      unit,
      signs: cells.map((role) => (role === null ? blankSign : signs[role])),
    })),
  });
}

const roles: readonly Role[] = ['lead', 'cooperating', 'joint', 'implementing'];

const lead: Partial<Style> = bodyStyle('word', {
  ...centred,
  font: bodyFont({ bold: true }),
  fill: solid(colours.heading),
});
const plain: Partial<Style> = bodyStyle('word', centred);

/** The first character of a role is unlike that of every other. */
const signs: Readonly<Record<Role, GridSign>> = {
  lead: { text: '牵', style: lead },
  cooperating: { text: '配', style: plain },
  joint: { text: '共', style: plain },
  implementing: { text: '落', style: plain },
};
