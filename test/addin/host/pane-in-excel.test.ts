import { createLedgerPane } from '../../../addin/actions/create-ledger-pane.ts';
import type { LedgerPane } from '../../../addin/actions/ledger-pane.ts';
import { createExcelPort } from '../../../addin/host/excel-port.ts';
import { readRound } from '../../../ledger/round/round.ts';
import { judgeWorkbook } from '../../../pipeline/judging/judge-workbook.ts';
import { prepareJudging } from '../../../pipeline/judging/prepare-judging.ts';
import { type ExcelInNode, excelInNode } from '../../excel-host/excel-in-node.ts';
import type { ProfileName } from '../../excel-host/host/profiles.ts';
import { Workbook } from '../../excel-host/model/workbook.ts';
import { workbookFromBytes } from '../../excel-host/xlsx/workbook-from-bytes.ts';
import { registerBytes, registerData } from '../register-ledger.ts';
import { countyPlan, countyRoster, dayOf, gridOf, ledgerBytes, paneData, SHEET } from '../sample-ledger.ts';

const formats = (excel: ExcelInNode) => excel.host.sheet(SHEET).formats.map(({ formula }) => formula);

/** Codes of the findings of the command line. */
async function codesOfCommandLine(bytes: Uint8Array): Promise<string[]> {
  const round = readRound('2024-Q2');
  if (round === null) throw new Error('2024-Q2 is a round');
  const run = { plan: countyPlan, roster: countyRoster, calendar: { id: 'sample', years: {} }, round, previous: null };
  const judging = prepareJudging({ ...run, asOf: dayOf('2024-06-20') });
  const judged = judgeWorkbook(await gridOf(bytes), 'D02.xlsx', judging);
  return judged.kind === 'ledger' ? judged.judged.findings.map(({ code }) => code) : ['refused'];
}

describe.each<ProfileName>(['excel-2021', 'excel-2024', 'excel-365'])('the pane in %s', (profile) => {
  let excel: ExcelInNode;
  let pane: LedgerPane;
  let removeGlobals = () => {};

  async function start(workbook: Workbook, data = paneData()): Promise<void> {
    excel = await excelInNode(workbook, profile);
    removeGlobals = excel.installGlobals();
    pane = createLedgerPane(createExcelPort(), data);
    await pane.open();
  }

  afterEach(() => {
    removeGlobals();
    excel.close();
    expect(excel.errors).toEqual([]);
  });

  describe('with a new workbook', () => {
    beforeEach(() => start(new Workbook()));

    it('goes from the template to the ledger that is handed in', async () => {
      const { host } = excel;
      await pane.loadTemplate({ plan: 'sample-2024', unit: 'D02', round: '2024-Q2' });
      expect(pane.getSnapshot()).toMatchObject({ workbook: { kind: 'ledger', unit: { code: 'D02' } }, problem: null });
      expect(host.sheet('字典').visibility).toBe('VeryHidden');
      await pane.validate();
      expect(pane.getSnapshot().check?.fit).toBe(false);
      expect(host.cell(SHEET, 'T5').value).toMatch(/^灰 无法判断 D-11/);

      const row = [
        '推进中',
        '',
        '6月举办业务培训2期，86人参加。',
        '无',
        '9月15日前',
        '',
        '样例甲',
        '样例乙',
        '2024-06-18',
      ];
      host.paste(SHEET, 'I5', [row, row, row, row]);
      host.type(SHEET, 'I5', '已办结');
      host.type(SHEET, 'J5', "'2024.6.5");
      host.type(SHEET, 'N5', '样例发〔2024〕12号');
      await pane.previewNormalisation();
      await pane.applyNormalisation((pane.getSnapshot().normalisation ?? []).map(({ id }) => id));
      expect([host.cell(SHEET, 'I5').value, host.cell(SHEET, 'J5').text]).toEqual(['已完成', '2024-06-05']);

      await pane.checkHandIn();
      expect(pane.getSnapshot()).toMatchObject({ handIn: { fit: true, errors: [] }, problem: null });
      expect(await codesOfCommandLine(await host.toBytes())).toEqual([]);
      host.type(SHEET, 'K6', '7月又举办业务培训1期，30人参加。');
      expect(await codesOfCommandLine(await host.toBytes())).toEqual(['S-16']);
    });
  });

  async function tripsOfValidating(): Promise<number> {
    const before = excel.host.roundTrips;
    await pane.validate();
    return excel.host.roundTrips - before;
  }

  describe('with a ledger', () => {
    beforeEach(async () =>
      start(await workbookFromBytes(await ledgerBytes({ 'T02-1': { progress: '无' } }), 'D02.xlsx')),
    );

    it('reads in three round trips and writes in one', async () => {
      const { host } = excel;
      const before = host.roundTrips;
      await pane.validate();
      expect(host.roundTrips - before).toBeLessThanOrEqual(4);
      expect(host.cell(SHEET, 'T6').value).toBe('绿 正常 D-12【本期进展】');
    });

    it('makes as many round trips for four sheets of the ledger as for one', async () => {
      const tripsOfOne = await tripsOfValidating();
      removeGlobals();
      excel.close();
      await start(await workbookFromBytes(await registerBytes(), 'D02.xlsx'), registerData());
      const { host } = excel;
      expect(await tripsOfValidating()).toBe(tripsOfOne);
      expect(host.cell('人员培训证件台账', 'X6').value).toBe('黄 待改 D-11【在岗状态】');
      expect(host.cell('案件台账', 'V5').value).toBe('绿 无误');
      expect(host.undoSteps).toBe(profile === 'excel-365' ? 1 : 0);
      await pane.clearMarks();
      expect(['X5', 'X6'].map((cell) => host.cell('人员培训证件台账', cell).value)).toEqual(['', '']);
      expect(host.cell('案件台账', 'V5').value).toBe('');
    });

    it('writes the marks as one step that can be undone, where Excel can', async () => {
      const { host } = excel;
      const column = { sheet: SHEET, columnIndex: 19, firstRow: 5 };
      await createExcelPort().writeColumns([{ ...column, texts: ['绿 正常', '绿 正常', '绿 正常', '灰 长期推进'] }]);
      expect(host.undoSteps).toBe(profile === 'excel-365' ? 1 : 0);
      if (profile !== 'excel-365') return;
      host.undo();
      expect(host.cell(SHEET, 'T6').value).toBe('');
    });

    it('leaves no trace after the marks are cleared', async () => {
      const { host } = excel;
      const sheets = async () => (await gridOf(await host.toBytes())).sheets;
      const before = await sheets();
      const looks = formats(excel);
      await pane.validate();
      await pane.clearMarks();
      expect(await sheets()).toEqual(before);
      expect(formats(excel)).toEqual(looks);
    });

    it('puts lost colours back on the protected sheet and protects it again as it was', async () => {
      const sheet = excel.host.sheet(SHEET);
      const options = sheet.protection?.options;
      const whole = formats(excel);
      sheet.formats = [];
      await pane.validate();
      expect(pane.getSnapshot().problem).toBeNull();
      expect(formats(excel)).toEqual(whole);
      expect(sheet.protection?.options).toEqual(options);
    });

    it('says plainly where a password keeps it from the colours; the marks are written all the same', async () => {
      const sheet = excel.host.sheet(SHEET);
      sheet.formats = [];
      if (sheet.protection !== null) sheet.protection = { ...sheet.protection, password: '秘密' };
      await pane.validate();
      expect(pane.getSnapshot().problem?.kind).toBe('formats-not-restored');
      expect(excel.host.cell(SHEET, 'T6').value).toBe('绿 正常 D-12【本期进展】');
      expect(sheet.protection?.password).toBe('秘密');
    });

    it('says plainly that the workbook is read-only', async () => {
      excel.host.setReadOnly(true);
      await pane.validate();
      expect(['protected', 'read-only']).toContain(pane.getSnapshot().problem?.kind);
      expect(pane.getSnapshot().check?.findings).toHaveLength(2);
    });
  });
});
