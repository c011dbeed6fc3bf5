import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../pipeline/cli/commands.ts';
import { commandReference, helpText } from '../../../pipeline/cli/help.ts';

describe('help', () => {
  it('names every command in both languages', () => {
    for (const command of commands) {
      expect(helpText(null)).toContain(command.name);
      expect(helpText(null)).toContain(command.summary['zh-CN']);
      expect(helpText(null)).toContain(command.summary.en);
    }
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'of %s names its options and exit codes',
    (_name, command) => {
      const text = helpText(command);
      for (const option of command.options) expect(text).toContain(`--${option.name}`);
      for (const exit of command.exitCodes) expect(text).toContain(exit.when.en);
    },
  );

  it('is the source of the command reference, which is fresh', () => {
    const written = readFileSync(join(__dirname, '../../../docs/commands.md'), 'utf8');
    expect(written).toBe(commandReference());
  });
});
