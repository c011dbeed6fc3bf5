import type { CommandDeclaration, OptionDeclaration } from './command.ts';
import { commands } from './commands.ts';
import { alignColumns } from './table.ts';

/** Help of the whole program, or of one command: Chinese first, English beside it. */
export function helpText(command: CommandDeclaration | null): string {
  return command ? commandHelp(command) : programHelp();
}

/** The command reference (docs/commands.md), made from the same declarations as the help. */
export function commandReference(): string {
  const sections = commands.map((command) => {
    const rows = command.options.map(
      (option) =>
        `| \`${optionWord(option)}\` | ${option.describe['zh-CN']} | ${option.describe.en} | ${otherwise(option)} |`,
    );
    const argument = command.argument
      ? [`\`${command.argument.name}\`: ${command.argument.describe['zh-CN']} / ${command.argument.describe.en}`, '']
      : [];
    const table =
      rows.length > 0
        ? ['| 选项 option | 说明 | meaning | 缺省 default |', '| --- | --- | --- | --- |', ...rows, '']
        : [];
    return [
      `## ${command.name}`,
      '',
      `${command.summary['zh-CN']}`,
      '',
      `${capital(command.summary.en)}.`,
      '',
      '```',
      usage(command),
      '```',
      '',
      ...argument,
      ...table,
      '| 退出码 exit | 含义 | meaning |',
      '| --- | --- | --- |',
      ...command.exitCodes.map((exit) => `| ${exit.code} | ${exit.when['zh-CN']} | ${exit.when.en} |`),
      '',
      '```',
      ...command.examples,
      '```',
    ].join('\n');
  });
  return [
    '# 命令参考 · Command reference',
    '',
    '<!-- Generated from pipeline/cli/commands.ts by `npm run papers`. -->',
    '',
    'In a clone the commands run as `npm run import-plan|template|validate|merge|plans -- …`; installed, as `task-ledger …`.',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}

function programHelp(): string {
  const rows = commands.map((command) => [`  ${command.name}`, command.summary['zh-CN'], command.summary.en]);
  return [
    'task-ledger — 重点工作台账:导入计划、生成、校验、汇总 / task ledgers: import plans, issue, check, merge',
    '',
    '用法 Usage: task-ledger <command> [options]',
    '',
    ...alignColumns(rows),
    '',
    '每条命令的说明 Help on a command: task-ledger <command> --help',
    '',
  ].join('\n');
}

function commandHelp(command: CommandDeclaration): string {
  const rows = command.options.map((option) => [
    `  ${optionWord(option)}`,
    option.describe['zh-CN'],
    option.describe.en,
  ]);
  const argument = command.argument
    ? [[`  ${command.argument.name}`, command.argument.describe['zh-CN'], command.argument.describe.en]]
    : [];
  const exits = command.exitCodes.map((exit) => [`  ${exit.code}`, exit.when['zh-CN'], exit.when.en]);
  return [
    `${command.summary['zh-CN']} / ${command.summary.en}`,
    '',
    `用法 Usage: ${usage(command)}`,
    '',
    ...alignColumns([...argument, ...rows]),
    ...(argument.length + rows.length > 0 ? [''] : []),
    '退出码 Exit codes:',
    ...alignColumns(exits),
    '',
    '例 Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function usage(command: CommandDeclaration): string {
  const { argument } = command;
  const word = argument ? `${argument.name}${argument.many ? '...' : ''}` : '';
  const parts = [
    'task-ledger',
    command.name,
    argument?.required ? word : word && `[${word}]`,
    ...command.options.map((option) => `[${optionWord(option)}]`),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function optionWord(option: OptionDeclaration): string {
  return option.value ? `--${option.name} ${option.value}` : `--${option.name}`;
}

function otherwise(option: OptionDeclaration): string {
  if (!option.otherwise) return '';
  const { 'zh-CN': chinese, en } = option.otherwise;
  return chinese === en ? chinese : `${chinese} / ${en}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
