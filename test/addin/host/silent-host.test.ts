import { attempt } from '../../../addin/host/host-errors.ts';

describe('a host that does not answer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is told as a lost connection after a while', async () => {
    const result = attempt(() => new Promise<never>(() => {}), false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await result).toMatchObject({ ok: false, problem: { kind: 'disconnected' } });
  });

  it('is waited for as long as an answer may take', async () => {
    const result = attempt(() => new Promise<string>((resolve) => setTimeout(() => resolve('done'), 20_000)), false);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await result).toEqual({ ok: true, value: 'done' });
    expect(jest.getTimerCount()).toBe(0);
  });
});
