import type { Workbook } from 'exceljs';
import type { Light } from '../../../ledger/light/light.ts';
import { bodyFont, bodyStyle, colours, lightNames, lights, lightText } from '../../workbook/look.ts';
import type { Reading } from './reading.ts';
import { lightStyle } from './table.ts';
import { blankSign, centred, clipTitle, drawUnitGrid, type GridSign } from './unit-grid.ts';

/** Draws 进度矩阵 on A3: units down, rows of the plan across, one sign per cell; signs tell the lights apart without colour. */
export function drawMatrix(workbook: Workbook, reading: Reading): void {
  const { rollUp } = reading;
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  drawUnitGrid(workbook, reading, {
    name: '进度矩阵',
    title: `${rollUp.county.name}重点工作进度矩阵`,
    legend: [...lightNames.map((light) => lightText(light)), `${unreported.text} 未报`, '空白 不承担'].join('　'),
    columns: rollUp.matrix.columns.map(({ key, task }) => ({
      label: `${key} ${clipTitle(titles.get(task) ?? '')}`,
      task,
    })),
    rows: rollUp.matrix.rows.map(({ unit, cells }) => ({
      unit,
      signs: cells.map((cell) => (cell === null ? blankSign : cell === 'unreported' ? unreported : signs[cell])),
    })),
  });
}

const unreported: GridSign = {
  text: '○',
  style: bodyStyle('word', { ...centred, font: bodyFont({ color: { argb: colours.faint } }) }),
};

const signs: Readonly<Record<Light, GridSign>> = {
  red: signOf('red'),
  yellow: signOf('yellow'),
  blue: signOf('blue'),
  green: signOf('green'),
  grey: signOf('grey'),
};

function signOf(light: Light): GridSign {
  return { text: lights[light].sign, style: lightStyle(light, centred) };
}
