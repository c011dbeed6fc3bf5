import { columnIndex } from '../../../ledger/grid/grid.ts';

/** A formula as far as conditional formats and validations need it. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly column: number;
      readonly fixedRow: boolean;
      readonly fixedColumn: boolean;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** Reads a formula without its equals sign; null where it uses what is not simulated. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  const expression = reader.comparison();
  return reader.done ? expression : null;
}

type Token = { readonly kind: 'text' | 'number' | 'word' | 'sign'; readonly text: string };

const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|(\$?[A-Za-z]{1,3}\$?\d+(?![A-Za-z0-9(])|[A-Za-z][A-Za-z0-9.]*)|(<=|>=|<>|[-+*/&=<>(),]))/y;

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula);
    if (match === null) return null;
    const [, text, number, word, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#index === this.#tokens.length;
  }

  comparison(): Expression | null {
    return this.#operations(['=', '<>', '<', '>', '<=', '>='], () =>
      this.#operations(['&'], () =>
        this.#operations(['+', '-'], () => this.#operations(['*', '/'], () => this.#operand())),
      ),
    );
  }

  #operations(operators: readonly string[], operand: () => Expression | null): Expression | null {
    let left = operand();
    for (let operator = this.#peek(operators); operator !== null; operator = this.#peek(operators)) {
      this.#index += 1;
      const right = operand();
      if (left === null || right === null) return null;
      left = { kind: 'operation', operator, left, right };
    }
    return left;
  }

  #peek(signs: readonly string[]): string | null {
    const token = this.#tokens[this.#index];
    return token?.kind === 'sign' && signs.includes(token.text) ? token.text : null;
  }

  #take(sign: string): boolean {
    const found = this.#peek([sign]) !== null;
    if (found) this.#index += 1;
    return found;
  }

  #operand(): Expression | null {
    if (this.#take('(')) {
      const inner = this.comparison();
      return this.#take(')') ? inner : null;
    }
    if (this.#take('-')) {
      const right = this.#operand();
      return right === null ? null : { kind: 'operation', operator: '-', left: { kind: 'value', value: 0 }, right };
    }
    const token = this.#tokens[this.#index];
    this.#index += 1;
    if (token?.kind === 'text') return { kind: 'value', value: token.text };
    if (token?.kind === 'number') return { kind: 'value', value: Number(token.text) };
    return token?.kind === 'word' ? this.#word(token.text) : null;
  }

  #word(text: string): Expression | null {
    if (this.#take('(')) {
      const args = this.#args();
      return args === null ? null : { kind: 'call', name: text.toUpperCase(), args };
    }
    if (/^(?:true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
    const [, fixedColumn, letters = '', fixedRow, row] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
    if (row === undefined) return null;
    return {
      kind: 'cell',
      row: Number(row),
      column: columnIndex(letters),
      fixedRow: fixedRow === '$',
      fixedColumn: fixedColumn === '$',
    };
  }

  #args(): Expression[] | null {
    const args: Expression[] = [];
    while (!this.#take(')')) {
      if (args.length > 0 && !this.#take(',')) return null;
      const arg = this.comparison();
      if (arg === null) return null;
      args.push(arg);
    }
    return args;
  }
}
