/** The wait after a failure is at least this long, in milliseconds. */
const AFTER_FAILURE = 1000;

export interface Round {
  /** Ends the repetition and waits for the round under way. */
  stop(): Promise<void>;
}

/** Repeats a round that never overlaps itself and survives every failure (a database that is away for a minute). A round that did something is repeated at once. */
export function everyMs(interval: number, round: () => Promise<number>, onError: (error: unknown) => void): Round {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (wait: number): void => {
    if (!isStopped)
      timer = setTimeout(() => {
        running = once();
      }, wait);
  };
  const once = async (): Promise<void> => {
    try {
      const done = await round();
      next(done > 0 ? 0 : interval);
    } catch (error) {
      onError(error);
      next(Math.max(interval, AFTER_FAILURE));
    }
  };
  next(0);
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
