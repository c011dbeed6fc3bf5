import { basename, dirname, resolve } from 'node:path';
import { type Day, isDay } from '../../ledger/day/day.ts';
import type { Localised } from '../../ledger/locale.ts';
import { doubtsOf } from '../../ledger/plan/doubt.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import { importPlan } from '../import/import-plan.ts';
import { readDocument } from '../import/read-document.ts';
import { planText } from '../import/review/packed-plan.ts';
import { isReview, readReview } from '../import/review/read-review.ts';
import { writeReview } from '../import/review/write-review.ts';
import { read } from '../read/read.ts';
import { recogniseFormat } from '../read/recognise-format.ts';
import { type Arguments, optionValue, type Streams, UsageError } from './command.ts';
import { type ImportedFrom, importTable } from './import-table.ts';
import { incomingFiles, readIncoming } from './incoming-files.ts';
import { keepDecidedPlan, keepDecidedReview } from './kept-decisions.ts';
import { newWorkbook } from './new-workbook.ts';
import { OutFolder } from './out-folder.ts';
import { startProgress } from './progress.ts';

/** Reads a plan from its document, or from a review workbook with a person's decisions, and writes it with what is left to review. */
export async function runImportPlan(args: Arguments, streams: Streams): Promise<number> {
  const [path = ''] = args.positionals;
  const out = optionValue(args, 'out') ?? 'plan.json';
  const asked = askedOptions(args);
  const progress = await startProgress('导入 importing', 2, streams);
  let imported: Imported;
  try {
    imported = await readInput(path, asked);
    progress.step();
  } finally {
    progress.stop();
  }
  if (imported.state === 'refused') {
    streams.err(`${imported.faults.map((fault) => `${fault['zh-CN']}\n${fault.en}`).join('\n')}\n`);
    return 1;
  }
  const { plan, from, remarks } = imported;
  const doubts = doubtsOf(plan).length;
  const beside = `${out.replace(/\.json$/i, '')}-review.xlsx`;
  const review = optionValue(args, 'review') ?? (doubts > 0 && from.kind === 'document' ? beside : null);
  if (review !== null && resolve(review) === resolve(path)) throw new UsageError(SAME_FILE);
  const bytes = review === null ? null : await writeReview(await newWorkbook(), plan);
  if (from.kind === 'document') keepDecidedPlan(out);
  if (review !== null && bytes !== null) await keepDecidedReview(review, bytes);
  write(out, planText(plan));
  if (review !== null && bytes !== null) write(review, bytes);
  for (const remark of remarks) streams.err(`${remark['zh-CN']}\n${remark.en}\n`);
  streams.out(importTable(plan, from, { plan: out, review }));
  return 0;
}

type Imported =
  | {
      readonly state: 'imported';
      readonly plan: Plan;
      readonly from: ImportedFrom;
      readonly remarks: readonly Localised[];
    }
  | { readonly state: 'refused'; readonly faults: readonly Localised[] };

interface Asked {
  readonly region: string | null;
  readonly published: Day | null;
}

async function readInput(path: string, asked: Asked): Promise<Imported> {
  const [file, ...others] = incomingFiles([path]);
  if (file === undefined || others.length > 0 || resolve(file.path) !== resolve(path)) throw new UsageError(ONE_FILE);
  const { bytes } = readIncoming(file);
  const { kind } = recogniseFormat(bytes);
  if (kind === 'zip' || kind === 'compound') {
    const outcome = await read(bytes, file.name);
    if (outcome.state === 'read' && isReview(outcome.grid)) {
      if (asked.region !== null || asked.published !== null) throw new UsageError(FOR_DOCUMENTS);
      const back = readReview(outcome.grid);
      if (back.state === 'refused') return back;
      const { plan, counts, remarks } = back;
      return { state: 'imported', plan, from: { kind: 'review', name: file.name, counts }, remarks };
    }
  }
  const document = await readDocument(bytes, file.name);
  if (document.state === 'refused') return { state: 'refused', faults: [document.refusal.message] };
  const outcome = importPlan(document.document, asked);
  if (outcome.state === 'refused') return { state: 'refused', faults: [outcome.refusal.message] };
  return { state: 'imported', plan: outcome.plan, from: { kind: 'document', name: file.name }, remarks: [] };
}

function askedOptions(args: Arguments): Asked {
  const published = optionValue(args, 'published');
  if (published !== null && !isDay(published)) {
    throw new UsageError({
      'zh-CN': `--published 要写成 2024-04-29 这样的日期，不能是“${published}”。`,
      en: `--published takes a day such as 2024-04-29, not "${published}".`,
    });
  }
  return { region: optionValue(args, 'region'), published };
}

function write(file: string, content: string | Uint8Array): void {
  new OutFolder(dirname(file)).write(basename(file), content);
}

const ONE_FILE: Localised = {
  'zh-CN': '请写明一个文件，不能是文件夹。例如：task-ledger import-plan 实施方案.docx',
  en: 'Name one file, not a folder. For example: task-ledger import-plan 实施方案.docx',
};

const SAME_FILE: Localised = {
  'zh-CN': '--review 不能与读入的工作簿同名：不会改写收到的文件。请换一个文件名。',
  en: '--review names the workbook that is read: nobody’s file is rewritten. Choose another name.',
};

const FOR_DOCUMENTS: Localised = {
  'zh-CN': '--region 和 --published 只用于读原文件；核对工作簿里已经有地区和发布日期。',
  en: '--region and --published are for the document; a review workbook has both already.',
};
