import type { Day } from '../../ledger/day/day.ts';
import { readIsoMoment } from './iso-moment.ts';
import { Unreadable } from './refusals.ts';
import { XmlReader } from './xml-reader.ts';

/** Who saved a workbook and when, as the file itself says. */
export interface DocumentProperties {
  readonly application: string | null;
  readonly savedOn: Day | null;
  readonly savedAt: string | null;
}

/**
 * Reads the properties out of the given parts: `application` and `saved` are the local names of the elements that hold
 * them. A part that is missing or damaged says nothing: no ledger is refused for its properties.
 */
export function readDocumentProperties(
  parts: readonly (() => string | null)[],
  elements: { readonly application: string; readonly saved: string },
): DocumentProperties {
  let application: string | null = null;
  let saved: string | null = null;
  for (const part of parts) {
    try {
      const text = part();
      if (text === null) continue;
      const xml = new XmlReader(text);
      for (let step = xml.next(); step !== 'end'; step = xml.next()) {
        if (step !== 'open') continue;
        if (xml.name === elements.application) application ??= xml.wholeText().trim() || null;
        else if (xml.name === elements.saved) saved ??= xml.wholeText();
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  const moment = saved === null ? null : readIsoMoment(saved);
  return { application, savedOn: moment?.day ?? null, savedAt: moment?.utc ?? null };
}
