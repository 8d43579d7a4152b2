import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a state that must come, however slow the machine: the limit only ends a test that has failed. */
export async function until(condition: () => boolean | Promise<boolean>, limit = 60_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Did not come true: ${condition.toString()}`);
    await sleep(20);
  }
}
