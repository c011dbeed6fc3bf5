import type { HostResult } from '../actions/host-port.ts';
import type { HostProblem, HostProblemKind } from '../actions/problems.ts';

/** Codes of Office.js errors by what they mean to a person. */
const kinds: Readonly<Record<string, HostProblemKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected',
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  InvalidObjectPath: 'not-found',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
  NotImplemented: 'too-old',
  ServiceNotAvailable: 'disconnected',
  ConnectionFailure: 'disconnected',
  RequestAborted: 'disconnected',
  Timeout: 'disconnected',
  SessionNotFound: 'disconnected',
  Unauthenticated: 'disconnected',
  ActivityLimitReached: 'disconnected',
};

/** Does something with the host; what the host refuses is a problem, what is wrong in the program stays an error. */
export async function attempt<Value>(action: () => Promise<Value>, readOnly: boolean): Promise<HostResult<Value>> {
  try {
    return { ok: true, value: await inTime(action()) };
  } catch (error) {
    const problem = problemOf(error, readOnly);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

/** No batch of ours takes this long; a host that is silent for so long will not answer. Milliseconds. */
const PATIENCE = 45_000;

/** The answer of the host, or the error of a lost connection where none comes: nobody must wait for ever. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject({ code: 'Timeout', message: `no answer in ${PATIENCE / 1000} s` }), PATIENCE);
  });
  // Of what comes too late nothing more is asked.
  answer.catch(() => {});
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** The problem behind an error of Office.js; null for any other error. */
export function problemOf(error: unknown, readOnly: boolean): HostProblem | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const code = String(error.code);
  const message = 'message' in error ? String(error.message) : '';
  const kind = kinds[code] ?? 'unexpected';
  return {
    kind: kind === 'protected' && readOnly ? 'read-only' : kind,
    detail: `${code}: ${message}${statementOf(error)}`,
  };
}

/** Which line of the batch failed, as Office.js tells it. */
function statementOf(error: object): string {
  const info: unknown = 'debugInfo' in error ? error.debugInfo : null;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return info.errorLocation ? ` (${String(info.errorLocation)})` : '';
}
