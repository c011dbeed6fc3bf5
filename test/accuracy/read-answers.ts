import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, answerSchema } from './answer.ts';

/** The answer files of a folder, in the order of the documents. */
export const readAnswers = (folder: string): Answer[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => answerSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .sort((a, b) => (a.document < b.document ? -1 : 1));
