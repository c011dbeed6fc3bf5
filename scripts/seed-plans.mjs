// Reads the verbatim responsibility and deadline phrases of every plan in seeds/plans again with the two grammars and
// writes the plans back. `--check` writes nothing, names the files that would change, and exits 1 if there are any.
// Build first: npx tsc -p tsconfig.build.json
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { planSchema } from '../dist/ledger/plan/plan.js';
import { rereadPlan } from '../dist/ledger/plan/reread-plan.js';

const folder = new URL('../seeds/plans/', import.meta.url);
const check = process.argv.includes('--check');
const stale = [];

for (const name of readdirSync(folder)
  .filter((entry) => entry.endsWith('.json'))
  .sort()) {
  const file = new URL(name, folder);
  const before = readFileSync(file, 'utf8');
  const reread = rereadPlan(planSchema.parse(JSON.parse(before)));
  // Parsed once more for the order of the fields: that of the schema, whatever the grammars build.
  const after = `${JSON.stringify(planSchema.parse(reread), null, 2)}\n`;
  if (after === before) continue;
  stale.push(name);
  if (!check) writeFileSync(file, after);
}

const verb = check ? 'would change' : 'rewritten';
console.log(
  stale.length === 0 ? 'seeds/plans: up to date' : stale.map((name) => `${verb}: seeds/plans/${name}`).join('\n'),
);
process.exitCode = check && stale.length > 0 ? 1 : 0;
