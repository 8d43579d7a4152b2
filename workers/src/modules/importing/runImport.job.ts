import type { importRun } from '@ortstreu/shared/importing';
import { applyImport } from '@ortstreu/shared/importing/server';
import type { z } from 'zod';
import type { JobHandler } from '../../deps';

/** Writes an import; a repeated job goes on where the last one stopped. */
export const runImportJob: JobHandler<z.output<typeof importRun.payload>> = ({ runId }, { scope }) => applyImport(scope, runId);
