import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const run = z.strictObject({ runId: idSchema });

/** The columns are set: the rows can be checked. `checkId` tells this check from an earlier one of the same run. */
export const importMapped = defineEvent('import.mapped', z.strictObject({ runId: idSchema, checkId: idSchema }));
/** Somebody said "go": the workers write. */
export const importStarted = defineEvent('import.started', run);
/** Every row is in or listed with its reason. */
export const importFinished = defineEvent('import.finished', run);
export const importUndoRequested = defineEvent('import.undoRequested', run);
export const importUndone = defineEvent('import.undone', run);
