// Writes the papers that are made from the code: command reference, coverage, message catalogue, JSON Schema of the results.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { commandReference } = await import('../dist/pipeline/cli/help.js');
const { messageCatalogue } = await import('../dist/ledger/finding/message-catalogue.js');
const { coveragePage } = await import('../dist/ledger/mechanism/coverage-page.js');
const { mechanismsSchema } = await import('../dist/ledger/mechanism/mechanism.js');
const { resultJsonSchema } = await import('../dist/pipeline/report/result-json.js');

const papers = {
  'docs/commands.md': commandReference(),
  'docs/coverage.md': coveragePage(
    mechanismsSchema.parse(JSON.parse(readIfThere(join(root, 'seeds/mechanisms.json')))),
  ),
  'docs/messages.md': messageCatalogue(),
  'docs/result.schema.json': `${JSON.stringify(resultJsonSchema(), null, 2)}\n`,
};
for (const [file, text] of Object.entries(papers)) {
  const path = join(root, file);
  if (readIfThere(path) === text) continue;
  writeFileSync(path, text);
  process.stdout.write(`${file}\n`);
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
