import { createLedgerPane } from '../../../addin/actions/create-ledger-pane.ts';
import type { PaneData } from '../../../addin/actions/ledger-pane.ts';
import type { PaneState } from '../../../addin/actions/pane-state.ts';
import { createExcelPort } from '../../../addin/host/excel-port.ts';
import { describe as sentencesOf } from '../../../ledger/finding/describe.ts';
import type { Finding } from '../../../ledger/finding/finding.ts';
import type { Grid } from '../../../ledger/grid/grid.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';
import { judgeWorkbook } from '../../../pipeline/judging/judge-workbook.ts';
import { prepareJudging } from '../../../pipeline/judging/prepare-judging.ts';
import { read } from '../../../pipeline/read/read.ts';
import { generateRound } from '../../../seeds/sample/generate-round.ts';
import { type SampleFile, sampleRound, sampleRoundIds } from '../../../seeds/sample/sample-round.ts';
import { excelInNode } from '../../excel-host/excel-in-node.ts';
import { workbookFromBytes } from '../../excel-host/xlsx/workbook-from-bytes.ts';
import { planIds, seedPlan } from '../../seeds/plans-read.ts';
import { sampleSeeds } from '../../seeds/sample-round-merged.ts';

const plans = [...planIds.map(seedPlan), sampleSeeds('2024').plan];

/** Milliseconds for drawing, reading and opening every workbook of a round on a slow machine. */
const ROUND_TIME = 300_000;

describe.each(sampleRoundIds)('every workbook of the sample round %s', (roundId) => {
  const asOf = sampleRound.asOf[roundId];
  const seeds = sampleSeeds(roundId);
  const data: PaneData = {
    plans: {
      titles: plans.map(({ id, version, title, tasks }) => ({ id, version, title, tasks: tasks.length })),
      load: async (id) => plans.find((plan) => plan.id === id) ?? null,
    },
    roster: seeds.roster,
    calendar: seeds.calendar,
    today: () => asOf,
  };
  const opened: { file: string; state: PaneState; grid: Grid }[] = [];

  beforeAll(async () => {
    for await (const sample of generateRound(roundId, seeds)) {
      const outcome = await read(sample.bytes, sample.file);
      // Excel opens separated text too, but turns its words into numbers and dates of its own before anybody can look.
      if (outcome.state === 'refused' || outcome.grid.format === 'csv') continue;
      opened.push({ file: sample.file, grid: outcome.grid, state: await openedInExcel(sample, data) });
    }
  }, ROUND_TIME);

  it('is opened in the pane', () => {
    expect(opened.length).toBeGreaterThan(50);
    expect(opened.filter(({ state }) => state.workbook.kind !== 'ledger').map(({ file }) => file)).toEqual([]);
  });

  it('gives the findings there that the command line gives', () => {
    for (const { file, grid, state } of opened) {
      if (state.workbook.kind !== 'ledger') continue;
      const { round } = state.workbook;
      const plan = planOf(state.workbook.plan.id);
      const judging = prepareJudging({ ...seeds, plan, round, asOf, previous: null });
      const judged = judgeWorkbook(grid, file, judging);
      const expected = judged.kind === 'ledger' ? judged.judged.findings : [];
      const found = (state.check?.findings ?? []).map(({ finding }) => finding);
      expect({ file, findings: found.map(lineOf) }).toEqual({ file, findings: expected.map(lineOf) });
      expect(found).toEqual(expected);
    }
  });
});

function planOf(id: string): Plan {
  const plan = plans.find((candidate) => candidate.id === id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
}

/** What the pane shows of a file opened in Excel. */
async function openedInExcel({ file, bytes }: SampleFile, data: PaneData): Promise<PaneState> {
  const excel = await excelInNode(await workbookFromBytes(bytes, file, { looks: false }));
  const removeGlobals = excel.installGlobals();
  try {
    const pane = createLedgerPane(createExcelPort(), data);
    await pane.open();
    return pane.getSnapshot();
  } finally {
    removeGlobals();
    excel.close();
  }
}

function lineOf(finding: Finding): string {
  return `${finding.code} ${finding.severity} ${finding.sheet}!${finding.cell ?? finding.row} ${sentencesOf(finding)['zh-CN']}`;
}
