import type { CellContent } from '../model/cell.ts';
import type { Expression } from './parse-formula.ts';

/** What a formula sees of its workbook. */
export interface FormulaSurroundings {
  /** Content of a cell of the same sheet; null for an empty one. */
  content(row: number, column: number): CellContent | null;
  /** Rows and columns by which relative references move from the cell for which the formula was written. */
  readonly rows: number;
  readonly columns: number;
  /** Serial number of the day that TODAY() gives. */
  readonly today: number;
}

/** Result of a formula; an error where Excel would show one, and for functions that are not simulated. */
export type Result = CellContent | null;

/** Calculates an expression. */
export function evaluate(expression: Expression, around: FormulaSurroundings): Result {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'cell': {
      const { row, column, fixedRow, fixedColumn } = expression;
      return around.content(fixedRow ? row : row + around.rows, fixedColumn ? column : column + around.columns);
    }
    case 'operation': {
      const left = evaluate(expression.left, around);
      const right = evaluate(expression.right, around);
      return isError(left) ? left : isError(right) ? right : operate(expression.operator, left, right);
    }
    case 'call':
      return call(expression.name, expression.args, around);
  }
}

/** Whether a condition holds; an error holds as little as 0 or an empty cell. */
export function holds(result: Result): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}

const WRONG = { error: '#VALUE!' };

function call(name: string, args: readonly Expression[], around: FormulaSurroundings): Result {
  const values = args.map((arg) => evaluate(arg, around));
  // These two look at errors instead of passing them on.
  if (name === 'ISNUMBER') return typeof values[0] === 'number';
  if (name === 'ISERROR') return isError(values[0] ?? null);
  return values.find(isError) ?? functions[name]?.(values, around) ?? { error: '#NAME?' };
}

type Plain = string | number | boolean | null;

const functions: Readonly<Record<string, (values: readonly Result[], around: FormulaSurroundings) => Result>> = {
  AND: (values) => values.every(holds),
  OR: (values) => values.some(holds),
  NOT: ([value]) => !holds(value ?? null),
  IF: ([condition, then = true, otherwise = false]) => (holds(condition ?? null) ? then : otherwise),
  ISBLANK: ([value]) => value === null,
  LEN: ([value]) => textOf(value).length,
  TRIM: ([value]) => textOf(value).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  LEFT: ([value, count = 1]) => textOf(value).slice(0, Number(count)),
  RIGHT: ([value, count = 1]) => textOf(value).slice(-Number(count)),
  FIND: ([sought, value]) => position(textOf(value).indexOf(textOf(sought))),
  SEARCH: ([sought, value]) => position(textOf(value).toLowerCase().indexOf(textOf(sought).toLowerCase())),
  TODAY: (_values, { today }) => today,
  DATE: ([year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569,
};

function position(index: number): Result {
  return index === -1 ? WRONG : index + 1;
}

function operate(operator: string, left: Result, right: Result): Result {
  if (operator === '&') return textOf(left) + textOf(right);
  if (['+', '-', '*', '/'].includes(operator)) return calculate(operator, Number(left ?? 0), Number(right ?? 0));
  const order = compare(plain(left, right), plain(right, left));
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function calculate(operator: string, left: number, right: number): Result {
  if (Number.isNaN(left) || Number.isNaN(right)) return WRONG;
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return right === 0 ? { error: '#DIV/0!' } : left / right;
}

/** An empty cell counts as 0 beside a number and as an empty text beside a text. */
function plain(value: Result, other: Result): Plain {
  if (value === null) return typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
  return isError(value) ? null : value;
}

/** Numbers come before texts, texts before truth values; case is no difference. */
function compare(left: Plain, right: Plain): number {
  const ranks = [left, right].map((value) => ['number', 'string', 'boolean'].indexOf(typeof value));
  const [one = 0, other = 0] = ranks;
  if (one !== other) return one - other;
  if (typeof left === 'string' && typeof right === 'string') {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()];
    return first === second ? 0 : first < second ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function textOf(value: Result | undefined): string {
  if (value === null || value === undefined || isError(value)) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function isError(value: Result): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}
