import { daysBetween } from '../../ledger/day/day.ts';
import { describe, fixOf } from '../../ledger/finding/describe.ts';
import type { Judgement } from '../../ledger/judge.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { submitBy } from '../../ledger/round/round.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import { hashEntries } from '../../ledger/stamp/hash-entries.ts';
import type { Judging } from '../../pipeline/judging/prepare-judging.ts';
import type { LastValidation, LedgerShown, WorkbookState } from './pane-state.ts';
import { titleOf } from './plan-shelf.ts';
import type { ProblemSentence } from './problems.ts';

/** What the head of the pane says about a ledger. */
export function showLedger(
  ledger: Ledger,
  { findings }: Pick<Judgement, 'findings'>,
  { plan, roster, round, asOf }: Judging,
  lastValidation: LastValidation | null,
): LedgerShown {
  const unit = roster.units.find(({ code }) => code === ledger.identity.unit) ?? null;
  const last = submitBy(round, roster.graceDays);
  const stamp = ledger.stamp ?? null;
  return {
    kind: 'ledger',
    file: ledger.file,
    unit: unit === null ? null : { code: unit.code, shortName: unit.shortName },
    plan: titleOf(plan),
    round,
    templateVersion: ledger.identity.templateVersion,
    submitBy: last,
    daysLeft: daysBetween(asOf, last),
    damages: [...lostIdentity(ledger), ...renamedSheets(ledger), ...damagesIn(findings)],
    lastValidation,
    stamp,
    stampFits: stamp === null ? null : stamp.hash === hashEntries(ledger),
  };
}

/** What the pane says of a ledger that it cannot judge. */
export function showUnusable(file: string, needs: 'plan' | 'round', plan: string | null): WorkbookState {
  return { kind: 'unusable', file, needs, ...(needs === 'plan' ? lackingPlan(plan) : LACKING_ROUND) };
}

/** Rules that speak of the workbook itself: another version, sheets and headings that are gone, another unit's name. */
const DAMAGES = new Set(['template-mismatch', 'sheet-missing', 'heading', 'unit-name', 'second-sheet']);

function damagesIn(findings: Judgement['findings']): ProblemSentence[] {
  return findings
    .filter(({ rule, severity }) => DAMAGES.has(rule) && severity !== 'info')
    .map((finding) => ({ message: describe(finding), wayOut: fixOf(finding) }));
}

function lostIdentity({ identity }: Ledger): ProblemSentence[] {
  if (identity.from === 'name') return [];
  return [
    {
      message: {
        'zh-CN': '工作簿里隐藏的身份信息丢失，单位、计划和填报期是按表头文字或您的选择认出的。',
        en: 'The hidden identity of the workbook is lost: unit, plan and round are taken from its titles or from your choice.',
      },
      wayOut: {
        'zh-CN': '请核对上面的单位和填报期；如不对，把内容复制到本期下发的模板里再报送。',
        en: 'Check the unit and the round above; if they are wrong, copy your entries into the template of this round.',
      },
    },
  ];
}

function renamedSheets({ sheets }: Ledger): ProblemSentence[] {
  return sheets.flatMap(({ id, name }) => {
    const proper = ledgerSheets.find((sheet) => sheet.id === id)?.name['zh-CN'];
    if (proper === undefined || proper === name) return [];
    return [
      {
        message: {
          'zh-CN': `工作表“${proper}”现在叫“${name}”，照常读取。`,
          en: `The sheet ${proper} is now called ${name}; it is read as usual.`,
        },
        wayOut: { 'zh-CN': '不必处理，也可以改回原名。', en: 'Nothing need be done; you may rename it back.' },
      },
    ];
  });
}

function lackingPlan(plan: string | null): ProblemSentence {
  const wayOut = {
    'zh-CN': '请选择计划，或用“计划文件”载入县级统筹单位下发的计划。',
    en: 'Choose the plan, or load the plan file issued by the coordinator.',
  };
  if (plan === null) {
    return {
      message: {
        'zh-CN': '这份台账没有写明是哪个计划的，无法校验。',
        en: 'The ledger does not say which plan it is of; it cannot be checked.',
      },
      wayOut,
    };
  }
  return {
    message: {
      'zh-CN': `这份台账属于计划“${plan}”，这里没有这个计划，无法校验。`,
      en: `The ledger belongs to the plan "${plan}", which is not at hand; it cannot be checked.`,
    },
    wayOut,
  };
}

const LACKING_ROUND: ProblemSentence = {
  message: {
    'zh-CN': '这份台账没有写明填报期，无法校验。',
    en: 'The ledger does not say which round it is of; it cannot be checked.',
  },
  wayOut: { 'zh-CN': '请选择填报期，例如 2024-Q2。', en: 'Choose the round, e.g. 2024-Q2.' },
};
