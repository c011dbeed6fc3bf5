// Runs the command line from a clone: sets up what it needs, then hands over to the built program.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const program = spawn(process.execPath, [join(root, 'dist/bin/main.js'), ...process.argv.slice(2)], {
  // npm changes into the project's folder; paths a person types are meant from where the person stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
program.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
