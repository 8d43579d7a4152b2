import { seedSampleTown } from '@ortstreu/shared/seed';

/** Fills in the sample town after set-up. */
export const fillSampleTown = (): Promise<void> => seedSampleTown();
