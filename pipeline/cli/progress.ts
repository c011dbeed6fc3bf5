import type { Streams } from './command.ts';

/** A count that moves on stderr while long work runs; silent where stderr is no terminal. */
export interface Progress {
  step(): void;
  stop(): void;
}

const WIDTH = 30;

/** Starts a progress line. `total` may be 0: then nothing is drawn. */
export async function startProgress(label: string, total: number, streams: Streams): Promise<Progress> {
  if (!streams.terminal || total === 0) return { step: () => {}, stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} {bar} {value}/{total}`,
      barsize: WIDTH,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
