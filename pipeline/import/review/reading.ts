import type { Deadline } from '../../../ledger/plan/deadline.ts';
import { type Doubt, doubtsOf } from '../../../ledger/plan/doubt.ts';
import type { FieldOrigin, ImportedField, ImportRecord } from '../../../ledger/plan/import-record.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';
import type { Responsibility, Role } from '../../../ledger/plan/responsibility.ts';
import type { Mark } from './certainty-look.ts';

/** What the sheets of a review workbook are drawn from. */
export interface ReviewReading {
  readonly plan: Plan;
  readonly imported: ImportRecord;
  readonly doubts: readonly Doubt[];
  readonly originOf: (task: string, field: ImportedField) => FieldOrigin | null;
  readonly markOf: (task: string, field: ImportedField) => Mark;
  /** The line under every title, and the foot of every printed page. */
  readonly line: string;
  readonly foot: string;
}

/** Throws for a plan that was not imported: there is nothing to review about it. */
export function reviewReading(plan: Plan): ReviewReading {
  const { imported } = plan;
  if (imported === undefined) throw new RangeError('only an imported plan can be reviewed');
  const origins = new Map(imported.fields.map((origin) => [`${origin.task} ${origin.field}`, origin]));
  const doubts = doubtsOf(plan);
  const open = new Map(doubts.map((doubt) => [`${doubt.task} ${doubt.field}`, doubt]));
  const markOf = (task: string, field: ImportedField): Mark => {
    const doubt = open.get(`${task} ${field}`);
    const certainty = origins.get(`${task} ${field}`)?.certainty ?? 'stated';
    if (doubt !== undefined) return certainty === 'stated' ? 'doubtful' : certainty;
    return certainty === 'inferred' ? 'ours' : certainty;
  };
  return {
    plan,
    imported,
    doubts,
    originOf: (task, field) => origins.get(`${task} ${field}`) ?? null,
    markOf,
    line: `${plan.region}　${plan.title}　读自 ${imported.document.name}`,
    foot: `${imported.document.name}  ${plan.id} v${plan.version}`,
  };
}

const roleWords: Readonly<Record<Role, string>> = {
  lead: '牵头',
  cooperating: '配合',
  joint: '共同',
  implementing: '落实',
};

/** How the words of a responsibility were read: one line a role, what was not understood last. */
export function responsibilityReading({ parties, unread }: Responsibility): string {
  const roles = [...new Set(parties.map(({ role }) => role))];
  const lines = roles.map((role) => {
    const names = parties
      .filter((party) => party.role === role)
      .map(({ name, collective }) => (collective ? `${name}（泛称）` : name));
    return `${roleWords[role]}：${names.join('、')}`;
  });
  return [...lines, ...unread.map((words) => `未读懂：${words}`)].join('\n');
}

/** How the words of a deadline were read: one line a day, duty or term, what was not understood last. */
export function deadlineReading(deadline: Deadline): string {
  return [
    ...deadline.milestones.map(
      ({ day, covers, assumed }) =>
        `${day}${covers === null ? '' : ` ${covers}`}${assumed.length > 0 ? '（推定）' : ''}`,
    ),
    ...(deadline.standing ? ['长期'] : []),
    ...deadline.recurrences.map(({ text }) => `反复：${text}`),
    ...deadline.relatives.map(({ text }) => `自事件起：${text}`),
    ...deadline.undated.map((words) => `无日期：${words}`),
    ...deadline.unread.map((words) => `未读懂：${words}`),
  ].join('\n');
}
