import { idSchema, type Transitions } from '@ortstreu/shared/kernel';
import { z } from 'zod';
import { IMPORT_FIELDS } from './importFields';

/** `checking`, `running` and `undoing` are the workers' turns; in between a person decides. */
export const IMPORT_STATUSES = ['mapping', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'failed', 'discarded'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export const IMPORT_MOVES: Transitions<ImportStatus> = {
  mapping: ['checking', 'discarded'],
  checking: ['checking', 'checked', 'failed', 'discarded'],
  checked: ['checking', 'running', 'discarded'],
  running: ['done', 'failed'],
  done: ['undoing'],
  undoing: ['undone'],
  undone: [],
  failed: ['checking', 'running', 'discarded'],
  discarded: [],
};

/** What became of a row that is not simply in. */
export const IMPORT_ROW_STATES = ['rejected', 'duplicate', 'hinted', 'skipped', 'created', 'filled'] as const;
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];

/** `fill`: the existing company gets what it lacks; `create`: it is another company; `skip`: the row stays out. */
export const DUPLICATE_DECISIONS = ['fill', 'create', 'skip'] as const;
export type DuplicateDecision = (typeof DUPLICATE_DECISIONS)[number];

/** Bytes that an upload may have. */
export const MAX_IMPORT_BYTES = 50 * 1024 * 1024;
/** Rows that are written together, with everything that belongs to them, or not at all. */
export const IMPORT_BATCH = 500;

const versioned = { id: idSchema, version: z.number().int().min(1) };

export const setImportMappingInput = z.strictObject({
  ...versioned,
  mapping: z.array(z.enum(IMPORT_FIELDS).nullable()).max(200),
  wzVersion: z.enum(['2008', '2025']).default('2008'),
  leaveOutUnreadable: z.boolean().default(false),
});
export type SetImportMappingInput = z.input<typeof setImportMappingInput>;

export const decideDuplicatesInput = z.strictObject({
  runId: idSchema,
  decision: z.enum(DUPLICATE_DECISIONS),
  /** Row numbers; all that are undecided when absent. */
  rows: z.array(z.number().int().min(1)).max(1000).nullish(),
});
export type DecideDuplicatesInput = z.input<typeof decideDuplicatesInput>;

export const importRunInput = z.strictObject(versioned);
