import { dayIn, type Entry, type Ledger, numberIn, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';
import { hasLeft, holdsValidCertificate, hoursOf, isAtPost, isServing, officerRows } from './officer-rows.ts';

/**
 * What 人员培训证件台账 shows for a duty: of hours, rotation, review and appraisal how many of the officers asked meet it; of
 * breaches how many there are; of legal reviewers how many beside the officers. Unknown where the sheet is absent or has no row.
 */
export function measureOfficers(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  const found = officerRows(ledger, context);
  if (found === null || found.rows.length === 0) return UNKNOWN;
  const { rows } = found;
  switch (duty.obligation.indicator) {
    case 'I-01':
    case 'I-04':
      return each(rows.filter(isServing), (entry) => (hoursOf(entry)?.total ?? 0) >= duty.obligation.value);
    case 'I-02':
      return each(rows.filter(isServing), (entry) => (hoursOf(entry)?.law ?? 0) >= duty.obligation.value);
    case 'I-03':
      return each(rows.filter(isServing), (entry) => (hoursOf(entry)?.trade ?? 0) >= duty.obligation.value);
    case 'I-05':
      return share(
        rows.filter((entry) => isAskedToRotate(entry, duty)),
        (entry) => isRotated(entry, duty),
      );
    case 'I-13':
      return each(rows.filter(owesReview), (entry) => isReviewedInTime(entry, duty));
    case 'I-15':
      return count(rows, enforcesWithoutCertificate);
    case 'I-16':
      return count(rows, failedYetValid);
    case 'I-17':
      return count(rows, keepsCertificate);
    case 'I-18':
      return count(rows, holdsOffEstablishment);
    case 'I-20':
      return count(rows, isPraisedDespiteMisconduct);
    case 'I-21': {
      const reviewers = rows.filter(isLegalReviewer).length;
      const { unit } = duty.obligation;
      return { known: true, part: reviewers, of: unit === '%' ? rows.filter(isServing).length : null };
    }
    case 'I-68':
      return count(rows, isServing);
    case 'I-70':
      return share(rows.filter(isServing), isAppraised);
    default:
      return UNKNOWN;
  }
}

/** Who must have done the rotation: whoever serves, but for those who came after its last day. */
export function isAskedToRotate(entry: Entry, { dueOn }: Duty): boolean {
  const joinedOn = dayIn(entry, 'joinedOn');
  return isServing(entry) && !(dueOn !== null && joinedOn !== null && joinedOn > dueOn);
}

/** Whether the rotation was done by its last day. */
export function isRotated(entry: Entry, { dueOn }: Duty): boolean {
  const rotatedOn = dayIn(entry, 'rotatedOn');
  return rotatedOn !== null && (dueOn === null || rotatedOn <= dueOn);
}

/** Who must pass the annual review: whoever serves with a certificate that is called valid. */
export function owesReview(entry: Entry): boolean {
  return isServing(entry) && holdsValidCertificate(entry);
}

export function isReviewedInTime(entry: Entry, { dueOn }: Duty): boolean {
  if (textOf(entry, 'review') !== '合格') return false;
  const reviewedOn = dayIn(entry, 'reviewedOn');
  return dueOn === null || reviewedOn === null || reviewedOn <= dueOn;
}

/** 独立执法 without a valid certificate; a state that is not told is not a breach. */
export function enforcesWithoutCertificate(entry: Entry): boolean {
  const certificate = textOf(entry, 'certStatus');
  return textOf(entry, 'solo') === '是' && isAtPost(entry) && certificate !== '' && certificate !== '有效';
}

/** Failed the assessment or the review of the year, and the certificate is still called valid. */
export function failedYetValid(entry: Entry): boolean {
  const failed = textOf(entry, 'review') === '不合格' || textOf(entry, 'assessment') === '不合格';
  return failed && holdsValidCertificate(entry);
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

export function isLegalReviewer(entry: Entry): boolean {
  return isAtPost(entry) && ['专职', '兼职'].includes(textOf(entry, 'reviewer'));
}

export function isAppraised(entry: Entry): boolean {
  return !['', '未定'].includes(textOf(entry, 'appraisal'));
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
