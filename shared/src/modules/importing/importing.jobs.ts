import { defineJob, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const run = z.object({ runId: idSchema });

/** Checks every row and looks for duplicates; follows from `import.mapped`. */
export const importCheck = defineJob('import.check', 'documents', z.object({ runId: idSchema, checkId: idSchema }), { attempts: 4 });
/** Writes the rows in batches and goes on where an earlier attempt stopped; follows from `import.started`. */
export const importRun = defineJob('import.run', 'documents', run, { attempts: 8 });
/** Takes a finished import back, as far as nobody has worked with it; follows from `import.undoRequested`. */
export const importUndo = defineJob('import.undo', 'documents', run, { attempts: 8 });
