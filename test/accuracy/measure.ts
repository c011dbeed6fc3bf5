import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPlan } from '../../pipeline/import/import-plan.ts';
import { textDocument } from '../../pipeline/import/read-text-document.ts';
import type { Answer } from './answer.ts';
import type { Measured } from './print-accuracy.ts';
import { score } from './score.ts';

/** Imports the document of an answer from the folder of documents. Throws where the document is missing. */
export function importDocument(answer: Answer, documents: string) {
  const name = readdirSync(documents).find((entry) => entry.startsWith(answer.document));
  if (name === undefined) throw new Error(`no document ${answer.document}… in ${documents}`);
  const bytes = readFileSync(join(documents, name));
  const text = bytes.toString('utf8');
  const started = performance.now();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = textDocument(text, { name, sha256, format: 'text', encoding: 'utf-8' });
  const imported = importPlan(source, { region: null, published: answer.published });
  return { text, imported, milliseconds: Math.round(performance.now() - started) };
}

/** Imports the document of an answer and compares the two. */
export function measure(answer: Answer, documents: string): Measured {
  const { imported, milliseconds } = importDocument(answer, documents);
  return {
    name: answer.plan,
    score: score(answer, imported),
    milliseconds,
    refused: imported.state === 'refused' ? imported.refusal.message['zh-CN'] : null,
    note: measuresNote(answer),
  };
}

/** A paragraph of the measures column without a number is counted as a measure too. */
function measuresNote({ tasks }: Answer): string | null {
  const measures = tasks.flatMap((task) => task.measures);
  const numbered = measures.filter(({ number }) => number !== null).length;
  return measures.length === numbered
    ? null
    : `措施 ${measures.length} 段：有编号 ${numbered} 条，无编号 ${measures.length - numbered} 段；measures: ${numbered} numbered, ${measures.length - numbered} paragraphs without a number`;
}
