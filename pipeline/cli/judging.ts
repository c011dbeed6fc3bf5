import { judgeWorkbook } from '../judging/judge-workbook.ts';
import type { Judging } from '../judging/prepare-judging.ts';
import type { Submission } from '../merge/submission.ts';
import type { OpenedFile } from './open-file.ts';

/** Recognises and judges one opened file. */
export function submissionOf({ file, sha256, outcome }: OpenedFile, judging: Judging): Submission {
  const head = { file: file.name, sha256, size: file.size };
  if (outcome.state === 'refused') return { ...head, outcome: { kind: 'refused', refusal: outcome.refusal } };
  return { ...head, outcome: judgeWorkbook(outcome.grid, file.name, judging) };
}
