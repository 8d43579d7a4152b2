import type { importUndo } from '@ortstreu/shared/importing';
import { takeBackImport } from '@ortstreu/shared/importing/server';
import type { z } from 'zod';
import type { JobHandler } from '../../deps';

/** Takes a finished import back. */
export const undoImportJob: JobHandler<z.output<typeof importUndo.payload>> = ({ runId }, { scope }) => takeBackImport(scope, runId);
