import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { Locale } from '../../ledger/locale.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import type { FindingFilter, PaneState, PlanTitle } from './pane-state.ts';

/** What the pane shows and what a person can do with a ledger in it. Made by `createLedgerPane`. Every action settles, none rejects for what a person or the host can bring about. */
export interface LedgerPane {
  /** For `useSyncExternalStore`. */
  subscribe(changed: () => void): () => void;
  getSnapshot(): PaneState;

  /** Reads the workbook for the first time and starts what the settings ask for. */
  open(): Promise<void>;
  /** 重新读取: reads and judges the workbook as it stands now; writes nothing. */
  refresh(): Promise<void>;
  /** 载入模板: brings the sheets of a unit's ledger in. Excel forgets its undo list. */
  loadTemplate(wish: TemplateWish): Promise<void>;
  /** Takes a plan from the text of a JSON file; it is then among `plans`. */
  addPlan(json: string): Promise<void>;
  /** The round of a workbook that does not say it: `2024-Q2`. */
  chooseRound(round: string): Promise<void>;
  /** The plan of a workbook that does not say it. */
  choosePlan(plan: string): Promise<void>;

  /** 校验: reads, judges, writes the result column, lists the findings. */
  validate(): Promise<void>;
  /** 清除标记: empties the result column. */
  clearMarks(): Promise<void>;

  /** Selects the cell of a finding and makes it the current one. */
  goTo(id: string): Promise<void>;
  next(): Promise<void>;
  previous(): Promise<void>;
  /** Selects any cell the pane names: one to explain a red row in, one to be normalised. */
  select(place: { readonly sheet: string; readonly row: number; readonly columnIndex: number }): Promise<void>;

  /** 一键规范: lists what can safely be put into its proper form. */
  previewNormalisation(): Promise<void>;
  /** Writes the chosen ones (ids of `normalisation`) in one step and validates anew. */
  applyNormalisation(ids: readonly string[]): Promise<void>;
  closeNormalisation(): void;

  /** 报送检查: validates, gives the verdict and, where it is fit, stamps the workbook. */
  checkHandIn(): Promise<void>;

  setFilter(filter: Partial<FindingFilter>): void;
  /** The day everything is judged as of; null for today. Judges anew. */
  setAsOf(day: Day | null): Promise<void>;
  setLocale(locale: Locale): Promise<void>;
  /** 自动校验. */
  setAutoCheck(on: boolean): Promise<void>;
  /** Takes the sentence of the last action off the pane. */
  dismiss(): void;
  /** Stops watching; nothing happens afterwards. */
  close(): Promise<void>;
}

export interface TemplateWish {
  /** Id of one of `plans`. */
  readonly plan: string;
  /** Code of the unit. */
  readonly unit: string;
  /** `2024-Q2`. */
  readonly round: string;
}

/** What the pane knows beside the workbook. */
export interface PaneData {
  readonly plans: PlanSource;
  readonly roster: Roster;
  readonly calendar: WorkCalendar;
  /** Asked each time, for a pane stays open overnight. */
  readonly today: () => Day;
}

/** Plans that come along, each loaded when it is needed. */
export interface PlanSource {
  readonly titles: readonly PlanTitle[];
  /** Null for an id that does not come along. */
  readonly load: (id: string) => Promise<Plan | null>;
}
