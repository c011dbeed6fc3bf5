import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextFor } from '../judging/judge-workbook.ts';
import type { Judging } from '../judging/prepare-judging.ts';
import type { Submission } from '../merge/submission.ts';
import { rectificationReport } from '../report/rectification-report.ts';
import type { Streams } from './command.ts';
import { OutFolder } from './out-folder.ts';

/**
 * Writes the draft of the campaign report (整治报告) of every ledger of which one is asked, a file each, named by its workbook,
 * and says on standard error how many. A file that is there with another text is somebody's work: it is kept and named.
 * Throws UsageError where the folder cannot be written.
 */
export function writeReports(
  submissions: readonly Submission[],
  judging: Judging,
  path: string,
  { err }: Pick<Streams, 'err'>,
): void {
  const folder = new OutFolder(path, 'report');
  let written = 0;
  for (const { file, outcome } of submissions) {
    const text =
      outcome.kind === 'refused' ? null : rectificationReport(outcome.ledger, contextFor(outcome.ledger, judging));
    if (text === null) continue;
    const name = `整治报告-${file.replace(/\.[^./]+$/, '').replaceAll('/', '_')}.md`;
    if (isOther(join(path, name), text)) {
      err(`${join(path, name)} 已有内容，没有覆盖；要重新生成，请先移走它或换一个文件夹。\n`);
      err(
        `${join(path, name)} is there already and was kept; move it away or choose another folder for a new draft.\n`,
      );
      continue;
    }
    folder.write(name, text);
    written += 1;
  }
  err(`整治报告初稿 ${written} 份，在 ${path}。 ${written} draft reports in ${path}.\n`);
}

/** Whether a file is there that says something else. */
function isOther(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') !== text;
}
