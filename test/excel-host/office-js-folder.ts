import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of Microsoft's office.js, unmodified, as npm installed it. */
export function officeJsFolder(): string {
  return join(
    dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
    'dist',
  );
}
