import { parseArgs } from 'node:util';
import { type Arguments, type CommandDeclaration, UsageError } from './command.ts';

/**
 * Reads the words after the command's name against its declaration.
 * Throws UsageError for an unknown option, a missing or forbidden value, or missing or too many arguments.
 */
export function readArguments(command: CommandDeclaration, words: readonly string[]): Arguments {
  const { values, positionals } = parse(command, words);
  const options: Record<string, string | true> = {};
  for (const option of command.options) {
    const value = values[option.name];
    if (value === undefined || value === false || Array.isArray(value)) continue;
    if (option.allowed && typeof value === 'string' && !option.allowed.includes(value)) {
      throw new UsageError({
        'zh-CN': `--${option.name} 只能是 ${option.allowed.join('、')}，不能是“${value}”。`,
        en: `--${option.name} takes ${option.allowed.join(', ')}, not "${value}".`,
      });
    }
    if (value === '') {
      throw new UsageError({ 'zh-CN': `--${option.name} 后面要写明内容。`, en: `--${option.name} needs a value.` });
    }
    options[option.name] = value;
  }
  checkPositionals(command, positionals);
  return { positionals, options };
}

function checkPositionals(command: CommandDeclaration, positionals: readonly string[]): void {
  const { argument } = command;
  if (argument?.required && positionals.length === 0) {
    throw new UsageError({
      'zh-CN': `请写明${argument.describe['zh-CN']}，例如：${command.examples[0]}`,
      en: `Name ${argument.describe.en}, for example: ${command.examples[0]}`,
    });
  }
  const most = argument ? (argument.many ? Number.POSITIVE_INFINITY : 1) : 0;
  if (positionals.length > most) {
    const extra = positionals[most] ?? '';
    throw new UsageError({
      'zh-CN': `多出的内容“${extra}”：文件名有空格时请加引号。`,
      en: `"${extra}" is one word too many; put names with blanks in quotation marks.`,
    });
  }
}

function parse(command: CommandDeclaration, words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        command.options.map((option) => [
          option.name,
          { type: option.value ? ('string' as const) : ('boolean' as const) },
        ]),
      ),
    });
  } catch (error) {
    if (!isParseError(error)) throw error;
    const word = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
    const known = command.options.map((option) => `--${option.name}`).join(' ');
    throw new UsageError({
      'zh-CN': `选项 ${word} 用法有误。${command.name} 的选项有：${known || '无'}。`,
      en: `Option ${word} cannot be used like that. Options of ${command.name}: ${known || 'none'}.`,
    });
  }
}

function isParseError(error: unknown): error is { code: string; message: string } {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
