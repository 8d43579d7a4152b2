import { type ImportStatus } from '../../graphql/__generated__/operations';

/** The workers' turns: the page looks again and again until they end. */
export const isBusy = (status: ImportStatus | undefined): boolean => status === 'checking' || status === 'running' || status === 'undoing';

export const IMPORT_STEPS = ['upload', 'mapping', 'check', 'run', 'result'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

const STEP_OF: Record<ImportStatus, ImportStep> = {
  mapping: 'mapping',
  checking: 'check',
  checked: 'check',
  running: 'run',
  done: 'result',
  undoing: 'result',
  undone: 'result',
  failed: 'result',
  discarded: 'result',
};

/** Where on the way an import stands. */
export const stepOf = (status: ImportStatus): ImportStep => STEP_OF[status];
