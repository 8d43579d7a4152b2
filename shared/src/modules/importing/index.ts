export { HEADER_SYNONYMS, IMPORT_FIELDS, type ImportField } from './importFields';
export {
  decideDuplicatesInput,
  DUPLICATE_DECISIONS,
  IMPORT_BATCH,
  IMPORT_MOVES,
  IMPORT_ROW_STATES,
  IMPORT_STATUSES,
  importRunInput,
  MAX_IMPORT_BYTES,
  setImportMappingInput,
  type DecideDuplicatesInput,
  type DuplicateDecision,
  type ImportRowState,
  type ImportStatus,
  type SetImportMappingInput,
} from './importing';
export { importFinished, importMapped, importStarted, importUndone, importUndoRequested } from './importing.events';
export { importCheck, importRun, importUndo } from './importing.jobs';
export { duplicateHeaders, guessMapping, headerSignature, mappingIssues, type ImportMapping, type MappingIssue } from './mapping';
export { type ImportOptions, type IssueSeverity, type RowIssue } from './importRow';
