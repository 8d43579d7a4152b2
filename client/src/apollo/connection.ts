import { createSignalStore } from './signalStore';

/** True while the server says that nobody is signed in although the page was opened by somebody. */
export const sessionLost = createSignalStore(false);

/** True while requests do not reach the server. */
export const disconnected = createSignalStore(false);

/** The latest failure that is ours, with the id that stands in the log. */
export const internalFailure = createSignalStore<{ errorId?: string } | undefined>(undefined);
