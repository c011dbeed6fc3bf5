#!/usr/bin/env node
import { type RunCommand, type Streams, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { helpText } from './help.ts';
import { readArguments } from './read-arguments.ts';

// Each command's module is loaded when it is called, so that help answers at once.
const runners: Readonly<Record<string, () => Promise<RunCommand>>> = {
  'import-plan': async () => (await import('./import-plan-command.ts')).runImportPlan,
  template: async () => (await import('./template-command.ts')).runTemplate,
  validate: async () => (await import('./validate-command.ts')).runValidate,
  merge: async () => (await import('./merge-command.ts')).runMerge,
  plans: async () => (await import('./plans-command.ts')).runPlans,
};

const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
};

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await start(process.argv.slice(2));

async function start(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  const command = commands.find((candidate) => candidate.name === name) ?? null;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    streams.out(helpText(commands.find((candidate) => candidate.name === rest[0]) ?? null));
    return 0;
  }
  try {
    const load = runners[name];
    if (!command || !load) {
      throw new UsageError({ 'zh-CN': `没有“${name}”这条命令。`, en: `There is no command "${name}".` });
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      streams.out(helpText(command));
      return 0;
    }
    const run = await load();
    return await run(readArguments(command, rest), streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.err(`${error.sentence['zh-CN']}\n${error.sentence.en}\n\n`);
    streams.err(`用法 Usage: task-ledger ${command?.name ?? '<command>'} --help\n`);
    return 2;
  }
}
