import { UsageError } from '../../../pipeline/cli/command.ts';
import { commands } from '../../../pipeline/cli/commands.ts';
import { readArguments } from '../../../pipeline/cli/read-arguments.ts';

const commandNamed = (name: string) => {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
};
const read = (name: string, ...words: string[]) => readArguments(commandNamed(name), words);
const sentenceOf = (name: string, ...words: string[]) => {
  try {
    read(name, ...words);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.sentence;
    throw error;
  }
};

describe('the words after a command', () => {
  it('become positionals and options', () => {
    expect(read('validate', 'a.xlsx', 'b.xlsx', '--as-of', '2024-07-12', '--format=json')).toEqual({
      positionals: ['a.xlsx', 'b.xlsx'],
      options: { 'as-of': '2024-07-12', format: 'json' },
    });
  });

  it('take a switch without a value', () => {
    expect(read('merge', '--strict').options).toEqual({ strict: true });
  });

  it.each([
    ['an unknown option', ['merge', '--plam', 'x'], '--plam'],
    ['an option without its value', ['merge', '--round'], '--round'],
    ['a value outside the list', ['merge', '--format', 'csv'], 'table'],
    ['one word too many', ['merge', 'inbox', 'more'], 'more'],
    ['a word where none is taken', ['plans', 'x'], 'x'],
    ['a missing argument', ['validate'], 'task-ledger validate'],
    ['an empty value', ['merge', '--plan='], '--plan'],
  ])('with %s are refused in both languages', (_what, [name = '', ...words], named) => {
    const sentence = sentenceOf(name, ...words);
    expect(sentence?.['zh-CN']).toContain(named);
    expect(sentence?.en).toContain(named);
  });
});
