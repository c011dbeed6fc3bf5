// Writes docs/messages.md from the rules. Needs the build: npx tsc -p tsconfig.build.json
import { writeFileSync } from 'node:fs';
import { messageCatalogue } from '../dist/ledger/finding/message-catalogue.js';

const target = new URL('../docs/messages.md', import.meta.url);
writeFileSync(target, messageCatalogue());
