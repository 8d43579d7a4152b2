import type { importCheck } from '@ortstreu/shared/importing';
import { checkImport } from '@ortstreu/shared/importing/server';
import type { z } from 'zod';
import type { JobHandler } from '../../deps';

/** Checks the rows of an upload whose columns were just set. */
export const checkImportJob: JobHandler<z.output<typeof importCheck.payload>> = ({ runId, checkId }, { scope }) => checkImport(scope, runId, checkId);
