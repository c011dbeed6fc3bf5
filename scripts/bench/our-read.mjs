// Reading alone: every workbook of a folder through the reading room.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../dist/pipeline/read/read.js';

const [folder] = process.argv.slice(2);
for (const file of readdirSync(folder).sort()) {
  const outcome = await read(readFileSync(join(folder, file)), file);
  if (outcome.state === 'refused') throw new Error(`${file}: ${outcome.refusal.message.en}`);
}
