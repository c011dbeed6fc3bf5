// Accuracy of import-plan: the five original documents (folder in PLAN_DOCUMENTS) against the answer files that a person
// wrote. Exits 1 where numbers, chapters, bindings or deadline readings are below 100 %.
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root, setUp } from './setup.mjs';

setUp();
const file = join(root, 'dist', 'accuracy', 'accuracy.mjs');
const bundle = await rolldown({ input: join(root, 'test', 'accuracy', 'accuracy.ts'), platform: 'node' });
await bundle.write({ file, format: 'esm' });
await bundle.close();
const { accuracy } = await import(file);
process.exitCode = accuracy(root, process.env.PLAN_DOCUMENTS);
