import type { ExcelHost } from './host/excel-host.ts';
import type { Batch, BatchResult } from './rich-api/wire.ts';

/** What `recorder.html` keeps of a real Excel. */
export interface Recording {
  /** Which Excel it was. */
  readonly recorded: Readonly<Record<string, unknown>>;
  /** By step: `done` or the code of the error that the add-in saw. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly exchanges: readonly Exchange[];
}

export interface Exchange {
  readonly step: string;
  readonly request: Batch;
  readonly flags: number;
  /** Null where no answer came before the recording ended; nothing is compared then. */
  readonly answer: BatchResult | { readonly officeError: number } | null;
}

/** Where the simulation answered otherwise than the recorded Excel. */
export interface Difference {
  readonly step: string;
  /** Position of the exchange in the recording. */
  readonly exchange: number;
  /** `Results.3.Value.Values.0.1` */
  readonly path: string;
  readonly recorded: unknown;
  readonly simulated: unknown;
}

/**
 * Puts the recorded requests to a simulated Excel and lists where it answers otherwise. Ids and references, which every
 * Excel makes up for itself, are carried over; sentences of errors are not compared.
 */
export async function replay({ exchanges }: Recording, host: ExcelHost): Promise<Difference[]> {
  const differences: Difference[] = [];
  const made = new Map<string, unknown>();
  for (const [index, { step, request, flags, answer }] of exchanges.entries()) {
    const simulated = await host.process(carriedOver(request, made), flags);
    const compare = (path: readonly string[], recorded: unknown, other: unknown): void => {
      const key = path.at(-1) ?? '';
      if (IGNORED.has(key)) return;
      if (MADE_UP.has(key)) {
        if (typeof recorded === 'string') made.set(recorded, other);
        else if (recorded !== other)
          differences.push({ step, exchange: index, path: path.join('.'), recorded, simulated: other });
        return;
      }
      if (isTree(recorded) && isTree(other)) {
        for (const each of new Set([...Object.keys(recorded), ...Object.keys(other)])) {
          compare([...path, each], Reflect.get(recorded, each), Reflect.get(other, each));
        }
      } else if (recorded !== other) {
        differences.push({ step, exchange: index, path: path.join('.'), recorded, simulated: other });
      }
    };
    if (answer !== null) compare([], answer, simulated);
  }
  return differences;
}

/** Keys of an answer whose values every Excel makes up for itself. */
const MADE_UP = new Set(['Id', '_ReferenceId']);
/** Texts for people, and places that the simulation does not know. */
const IGNORED = new Set(['Message', 'Location', 'HttpStatusCode', 'TraceIds']);

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The request with what the recorded Excel made up replaced by what the simulated one did. */
function carriedOver(request: Batch, made: ReadonlyMap<string, unknown>): Batch {
  return JSON.parse(JSON.stringify(request), (_key, value: unknown) =>
    typeof value === 'string' && made.has(value) ? made.get(value) : value,
  );
}
