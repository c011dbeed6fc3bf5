import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync } from '@swc/core';

/** One TypeScript source file and what its syntax tree shows. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Module specifiers as written: static, re-exported, type-only and dynamic imports alike. */
  readonly imports: readonly string[];
  /** Uses of the clock and of Node's or Office's globals, as source words: `Date.now`, `new Date()`, `process`. */
  readonly globals: readonly string[];
}

export const root = join(__dirname, '..', '..');

/** Every TypeScript file below the folders given, read and parsed. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => typescriptFiles(folder)).map((path) => readSource(path));
}

/** Path from the root of the file a relative import of `from` names; null for a package. */
export function resolveImport(from: SourceFile, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from.path), specifier)) : null;
}

/** Reads a source text the way `sourceFiles` does; for showing that the reading itself sees what it must. */
export function parseSource(path: string, text: string): SourceFile {
  const imports: string[] = [];
  const globals: string[] = [];
  const tree = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' });
  walk(tree, imports, globals);
  return { path, text, imports, globals };
}

const WATCHED = new Set([
  'process',
  'Buffer',
  '__dirname',
  '__filename',
  'performance',
  'Excel',
  'Office',
  'require',
  'document',
  'window',
]);

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

function walk(value: unknown, imports: string[], globals: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, imports, globals);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  const source = node.source as { value?: string } | null | undefined;
  if (node.type?.startsWith('Import') || node.type?.startsWith('Export')) {
    if (source && typeof source.value === 'string') imports.push(source.value);
  }
  if (node.type === 'CallExpression') {
    const callee = node.callee as Node;
    const [first] = node.arguments as { expression: Node }[];
    const named = callee.type === 'Import' || callee.value === 'require';
    if (named) imports.push(first?.expression.type === 'StringLiteral' ? String(first.expression.value) : '(computed)');
  }
  if (node.type === 'TsImportType') imports.push(String((node.argument as Node).value));
  if (
    node.type === 'NewExpression' &&
    isDate(node.callee) &&
    ((node.arguments as unknown[] | null) ?? []).length === 0
  ) {
    globals.push('new Date()');
  }
  if (node.type === 'MemberExpression') {
    const property = node.property as Node;
    if (isDate(node.object) && property.value === 'now') globals.push('Date.now');
    const object = node.object as Node;
    if (object.type === 'Identifier' && WATCHED.has(String(object.value))) globals.push(String(object.value));
  }
  for (const child of Object.values(node)) walk(child, imports, globals);
}

function isDate(value: unknown): boolean {
  const node = value as Node;
  return node.type === 'Identifier' && node.value === 'Date';
}

function readSource(path: string): SourceFile {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

function typescriptFiles(folder: string): string[] {
  const top = join(root, folder);
  return listFolder(top)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => relative(root, join(top, file)).replaceAll('\\', '/'))
    .sort();
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !file.includes('node_modules'));
  } catch {
    return [];
  }
}
