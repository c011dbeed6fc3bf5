import type { Day } from '../day/day.ts';
import { dayIn, type Entry, type Ledger, numberIn, textOf } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';
import {
  type Hours,
  hasLeft,
  holdsValidCertificate,
  hoursOf,
  isAtPost,
  isOfficer,
  isServing,
  officerRows,
} from './officer-rows.ts';

/**
 * What 人员培训证件台账 shows for a duty: of hours, rotation, review and appraisal how many of the officers asked meet it; of
 * breaches how many there are; of legal reviewers how many beside the officers. Unknown where the sheet is absent or has no row.
 */
export function measureOfficers(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  const found = officerRows(ledger, context);
  if (found === null || found.rows.length === 0) return UNKNOWN;
  const { rows } = found;
  const { obligation } = duty;
  const reaches = (part: keyof Hours) => (entry: Entry) => (hoursOf(entry)[part] ?? 0) >= obligation.value;
  const serving = () => rows.filter((entry) => isServing(entry, context));
  switch (obligation.indicator) {
    case 'I-01':
    case 'I-04':
      return each(serving(), reaches('total'));
    case 'I-02':
      return each(serving(), reaches('law'));
    case 'I-03':
      return each(serving(), reaches('trade'));
    case 'I-05': {
      const asked = rows.filter((entry) => isAskedToRotate(entry, duty, context));
      return share(asked, (entry) => isRotated(entry, duty, context.asOf));
    }
    case 'I-13': {
      const asked = rows.filter((entry) => owesReview(entry, duty, context));
      return each(asked, (entry) => isReviewedInTime(entry, duty, context.asOf));
    }
    case 'I-15':
      return count(rows, (entry) => enforcesWithoutCertificate(entry, context));
    case 'I-16': {
      const over = duty.dueOn !== null && context.asOf > duty.dueOn;
      return count(rows, (entry) => failedYetValid(entry) || (over && untestedYetValid(entry)));
    }
    case 'I-17':
      return count(rows, speaksOfLeavers(obligation) ? keepsCertificate : holdsOffEstablishment);
    case 'I-18':
      return count(rows, holdsOffEstablishment);
    case 'I-20':
      return count(rows, isPraisedDespiteMisconduct);
    case 'I-21': {
      const reviewers = rows.filter((entry) => isLegalReviewer(entry, context)).length;
      const officers = rows.filter((entry) => isOfficer(entry, context)).length;
      return { known: true, part: reviewers, of: obligation.unit === '%' ? officers : null };
    }
    case 'I-68':
      return count(rows, (entry) => isOfficer(entry, context));
    case 'I-70':
      return share(serving(), isAppraised);
    default:
      return UNKNOWN;
  }
}

/** Who must have done the rotation: whoever serves, but for those who came after its last day. */
export function isAskedToRotate(entry: Entry, { dueOn }: Duty, context: RuleContext): boolean {
  return isServing(entry, context) && !cameAfter(entry, dueOn);
}

/** Whether the rotation was done by its last day; a day that is still to come is a promise. */
export function isRotated(entry: Entry, { dueOn }: Duty, asOf: Day): boolean {
  const rotatedOn = dayIn(entry, 'rotatedOn');
  return rotatedOn !== null && rotatedOn <= asOf && (dueOn === null || rotatedOn <= dueOn);
}

/** Who must pass the annual review: whoever serves with a certificate that is called valid or unreviewed, but for those who came later. */
export function owesReview(entry: Entry, { dueOn }: Duty, context: RuleContext): boolean {
  const held = holdsValidCertificate(entry) || textOf(entry, 'certStatus') === '未年审';
  return held && isServing(entry, context) && !cameAfter(entry, dueOn);
}

/** Whether the review was passed by its last day; where no day is told it is taken to be in time. */
export function isReviewedInTime(entry: Entry, { dueOn }: Duty, asOf: Day): boolean {
  if (textOf(entry, 'review') !== '合格') return false;
  const reviewedOn = dayIn(entry, 'reviewedOn');
  return reviewedOn === null || (reviewedOn <= asOf && (dueOn === null || reviewedOn <= dueOn));
}

/** 独立执法 without a valid certificate; a state that is not told is not a breach. */
export function enforcesWithoutCertificate(entry: Entry, context: RuleContext): boolean {
  const certificate = textOf(entry, 'certStatus');
  return textOf(entry, 'solo') === '是' && isAtPost(entry, context) && certificate !== '' && certificate !== '有效';
}

/** Failed the assessment or the review of the year, and the certificate is still called valid. */
export function failedYetValid(entry: Entry): boolean {
  const failed = textOf(entry, 'review') === '不合格' || textOf(entry, 'assessment') === '不合格';
  return failed && holdsValidCertificate(entry);
}

/** Took no part in the assessment or the review, and the certificate is still called valid: a breach once the year is over. */
export function untestedYetValid(entry: Entry): boolean {
  const untested = textOf(entry, 'review') === '未审' || textOf(entry, 'assessment') === '未参加';
  return untested && holdsValidCertificate(entry);
}

/** Whether a demand to withdraw certificates (I-17) speaks of who left the post; else it speaks of who holds one against the rules. */
export function speaksOfLeavers({ answeredBy }: Obligation): boolean {
  return answeredBy.columns.includes('post');
}

/** Left the post, and the certificate is neither handed back nor out of force. */
export function keepsCertificate(entry: Entry): boolean {
  return hasLeft(entry) && holdsValidCertificate(entry) && dayIn(entry, 'withdrawnOn') === null;
}

export function holdsOffEstablishment(entry: Entry): boolean {
  return textOf(entry, 'establishment') === '非在编' && holdsValidCertificate(entry);
}

export function isPraisedDespiteMisconduct(entry: Entry): boolean {
  return (numberIn(entry, 'misconduct') ?? 0) > 0 && textOf(entry, 'appraisal') === '优秀';
}

export function isLegalReviewer(entry: Entry, context: RuleContext): boolean {
  return isAtPost(entry, context) && ['专职', '兼职'].includes(textOf(entry, 'reviewer'));
}

export function isAppraised(entry: Entry): boolean {
  return !['', '未定'].includes(textOf(entry, 'appraisal'));
}

function cameAfter(entry: Entry, day: Day | null): boolean {
  const joinedOn = dayIn(entry, 'joinedOn');
  return day !== null && joinedOn !== null && joinedOn > day;
}

function count(rows: readonly Entry[], counts: (entry: Entry) => boolean): Measurement {
  return { known: true, part: rows.filter(counts).length, of: null };
}

function share(rows: readonly Entry[], counts: (entry: Entry) => boolean): Measurement {
  return { known: true, part: rows.filter(counts).length, of: rows.length };
}

function each(rows: readonly Entry[], counts: (entry: Entry) => boolean): Measurement {
  return { known: true, part: rows.filter(counts).length, of: rows.length, each: true };
}
