import { type Ledger, textOf } from '../ledger.ts';

/** The certificate numbers of one unit's officers in post. */
export interface UnitCertificates {
  /** Code of the unit. */
  readonly unit: string;
  readonly certificates: readonly string[];
}

/** A certificate number that stands in several units. */
export interface SharedCertificate {
  readonly certNo: string;
  /** Codes of the units, in the order given. */
  readonly units: readonly string[];
}

/**
 * The certificate numbers of the officers of a ledger who are in post, each once, in the order of the rows: who has left may stand
 * in the new unit as well. Blanks, width and letter case do not matter; cells that cannot be used are passed over.
 */
export function certificatesOf({ sheets }: Ledger): readonly string[] {
  const entries = sheets.find(({ id }) => id === 'officers')?.entries ?? [];
  const numbers = entries
    .filter((entry) => ['', '在岗'].includes(textOf(entry, 'post')))
    .map((entry) => textOf(entry, 'certNo').normalize('NFKC').replace(/\s+/g, '').toUpperCase());
  return [...new Set(numbers)].filter((number) => number !== '');
}

/** The certificate numbers that stand in more than one unit, in the order in which they first occur. */
export function findSharedCertificates(unitCertificates: readonly UnitCertificates[]): readonly SharedCertificate[] {
  const units = new Map<string, Set<string>>();
  for (const { unit, certificates } of unitCertificates) {
    for (const certNo of certificates) {
      const known = units.get(certNo);
      if (known === undefined) units.set(certNo, new Set([unit]));
      else known.add(unit);
    }
  }
  return [...units].flatMap(([certNo, codes]) => (codes.size > 1 ? [{ certNo, units: [...codes] }] : []));
}
