import { parseSource, resolveImport, type SourceFile, sourceFiles } from './source-tree.ts';

const files = sourceFiles('ledger', 'pipeline', 'addin', 'seeds');
const byPath = new Map(files.map((file) => [file.path, file]));

interface Arrow {
  readonly name: string;
  readonly from: RegExp;
  /** Says what is wrong with one import, or null. `target` is a path from the root, or the package's name. */
  readonly fault: (target: string, isPackage: boolean) => string | null;
}

const only = (allowed: RegExp) => (target: string) => (allowed.test(target) ? null : 'is not among what it may import');
const never = (forbidden: RegExp) => (target: string) =>
  forbidden.test(target) ? 'must not be imported from here' : null;

const arrows: readonly Arrow[] = [
  { name: 'ledger imports zod and itself alone', from: /^ledger\//, fault: only(/^(zod$|ledger\/)/) },
  {
    name: 'pipeline without its command line imports ledger, itself and packages, never Node',
    from: /^pipeline\/(?!cli\/)/,
    fault: (target, isPackage) =>
      isPackage ? never(/^(node:|fs$|path$|crypto$|stream$)/)(target) : only(/^(ledger|pipeline\/(?!cli\/))/)(target),
  },
  {
    name: 'nothing imports the command line but itself',
    from: /^(?!pipeline\/cli\/)/,
    fault: never(/^pipeline\/cli\//),
  },
  { name: 'the command line does not know the add-in', from: /^pipeline\/cli\//, fault: never(/^addin\//) },
  { name: 'actions know neither host nor pane', from: /^addin\/actions\//, fault: never(/^addin\/(host|pane)\//) },
  { name: 'the pane does not know the host', from: /^addin\/pane\//, fault: never(/^addin\/host\//) },
  {
    name: 'a rule does not know another rule',
    from: /^ledger\/rules\/(?!([a-z]+\/)?index\.ts)/,
    fault: never(/^ledger\/rules\//),
  },
];

describe('the arrows between the rooms', () => {
  it.each(arrows.map((arrow) => [arrow.name, arrow] as const))('%s', (_name, arrow) => {
    expect(files.filter((file) => arrow.from.test(file.path)).flatMap((file) => faultsOf(file, arrow))).toEqual([]);
  });

  it('imports name files that exist', () => {
    const missing = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const target = resolveImport(file, specifier);
        return target === null || byPath.has(target) || target.endsWith('.json') || target.endsWith('.css')
          ? []
          : [`${file.path} → ${specifier}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('there is no import cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it('sees static, dynamic, re-exported and type imports', () => {
    const text =
      "import a from './a.ts'; export * from './b.ts'; const c = await import('node:fs'); type D = import('./d.ts').D; import type { E } from './e.ts';";
    expect(parseSource('x.ts', text).imports).toEqual(['./a.ts', './b.ts', 'node:fs', './d.ts', './e.ts']);
  });
});

describe('the clock and the world', () => {
  const pure = files.filter((file) => /^ledger\//.test(file.path) || /^pipeline\/(?!cli\/)/.test(file.path));

  it('stay outside ledger and pipeline', () => {
    expect(pure.flatMap((file) => file.globals.map((word) => `${file.path}: ${word}`))).toEqual([]);
  });

  it('Excel and Office stand in addin/host and the file that starts the pane alone', () => {
    const others = files.filter((file) => !/^addin\/(host\/|taskpane\.tsx$|commands\.ts$)/.test(file.path));
    expect(
      others
        .filter((file) => file.globals.some((word) => word === 'Excel' || word === 'Office'))
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('sees the clock where it stands', () => {
    expect(
      parseSource('x.ts', 'const a = Date.now(); const b = new Date(); const c = new Date(0); process.exit();').globals,
    ).toEqual(['Date.now', 'new Date()', 'process']);
  });
});

function faultsOf(file: SourceFile, arrow: Arrow): string[] {
  return file.imports.flatMap((specifier) => {
    const target = resolveImport(file, specifier);
    const fault = arrow.fault(target ?? specifier, target === null);
    const itself = target !== null && target === file.path;
    return fault === null || itself ? [] : [`${file.path} → ${specifier}: ${fault}`];
  });
}

function cycles(): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    const file = byPath.get(path);
    for (const specifier of file?.imports ?? []) {
      const target = file ? resolveImport(file, specifier) : null;
      if (target !== null && byPath.has(target)) visit(target, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}
