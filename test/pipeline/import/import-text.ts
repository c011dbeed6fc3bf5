import { type ImportedPlan, importPlan } from '../../../pipeline/import/import-plan.ts';
import { textDocument } from '../../../pipeline/import/read-text-document.ts';

/** Imports a document of our own, published in 样例县 on 15 January 2030. */
export const importText = (text: string): ImportedPlan =>
  importPlan(textDocument(text, { name: '样例.txt', sha256: '0'.repeat(64), format: 'text', encoding: 'utf-8' }), {
    region: '样例县',
    published: '2030-01-15',
  });
