import type { Day } from '../../../ledger/day/day.ts';
import { readRound } from '../../../ledger/round/round.ts';
import { lightNames, lights, lightText } from '../../../pipeline/workbook/look.ts';
import { roundName } from '../../../pipeline/workbook/round-name.ts';
import { addValidation } from '../../../pipeline/workbook/validation.ts';
import { areaOf, dayValue, finishSheet, nameArea, openAt, stamp } from '../../../pipeline/workbook/workbook.ts';
import { attributes, part } from './parts.ts';
import { writers } from './writers.ts';

describe.each(writers)('drawing kit on %s', (_, write) => {
  const drawn = write((workbook) => {
    stamp(workbook, { title: '汇总', author: '县司法局', day: '2024-07-10' as Day });
    openAt(workbook, 1);
    workbook.addWorksheet('说明').addRow(['说明']).commit();
    const sheet = workbook.addWorksheet("县'表");
    nameArea(workbook, 'LIST', "县'表", 'A1:A2');
    sheet.addRow(['是', dayValue('2024-06-05' as Day)]).commit();
    sheet.addRow(['否']).commit();
    addValidation(sheet, 'C1:C9', { type: 'list', formulae: ['LIST'] });
    finishSheet(sheet);
  });

  it('says who made it and as of when, without a clock', async () => {
    const core = part(await drawn, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>县司法局</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>县司法局</cp:lastModifiedBy>');
    expect(core.match(/2024-07-10T00:00:00Z/g)).toHaveLength(2);
  });

  it('opens at the sheet it was told', async () => {
    expect(attributes(part(await drawn, 'xl/workbook.xml'), 'workbookView', 'activeTab')).toEqual(['1']);
  });

  it('stores a day as the serial number of that day', async () => {
    // 2024-06-05 is day 45448 of the 1900 system.
    expect(part(await drawn, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="B1"[^>]*><v>45448<\/v>/);
  });

  it('validates an area in one piece', async () => {
    const sheet = part(await drawn, 'xl/worksheets/sheet2.xml');
    expect(attributes(sheet, 'dataValidation', 'sqref')).toEqual(['C1:C9']);
    expect(sheet).toContain('<formula1>LIST</formula1>');
  });

  it('names an area of a sheet with a quote in its name', async () => {
    expect(part(await drawn, 'xl/workbook.xml')).toMatch(/name="LIST">[^<]*\$A\$1:\$A\$2</);
  });
});

describe('areaOf', () => {
  it.each([
    ['任务台账', 'A4:T4', "'任务台账'!$A$4:$T$4"],
    ['说明', 'B9', "'说明'!$B$9"],
    ["县'表", 'A1', "'县''表'!$A$1"],
  ])('writes %s %s as %s', (sheet, area, written) => {
    expect(areaOf(sheet, area)).toBe(written);
  });
});

describe('roundName', () => {
  it.each([
    ['2024-Q2', '2024年第2季度'],
    ['2024-H1', '2024年上半年'],
    ['2024-H2', '2024年下半年'],
    ['2024', '2024年'],
  ])('says %s as %s', (id, name) => {
    const round = readRound(id);
    expect(round && roundName(round)).toBe(name);
  });
});

describe('lights', () => {
  it('are told apart by sign, word and brightness, not by colour alone', () => {
    expect(new Set(lightNames.map((name) => lights[name].sign)).size).toBe(5);
    expect(new Set(lightNames.map((name) => lights[name].initial)).size).toBe(5);
    const brightness = lightNames.map((name) => Math.round(luminance(lights[name].tint) * 100));
    expect(new Set(brightness).size).toBe(5);
    expect(Math.min(...brightness)).toBe(brightness[0]);
  });

  it.each(lightNames)('%s is legible on its tint (contrast of at least 4.5)', (name) => {
    const { ink, tint } = lights[name];
    expect((luminance(tint) + 0.05) / (luminance(ink) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it('reads as sign, colour and word', () => {
    expect(lightText('red')).toBe('● 红 逾期');
  });
});

/** Relative luminance (WCAG 2.2) of an ARGB colour. */
function luminance(argb: string): number {
  const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((start) => {
    const share = Number.parseInt(argb.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
