/**
 * Asks again while the page goes on. What fails stands in the query's own `error`, a lost line above the page; and who has left the
 * page before the answer came wants none.
 */
export const inBackground = (asked: Promise<unknown>): void => void asked.catch(() => undefined);
