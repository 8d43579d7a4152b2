export { AXES, SIGNAL_KIND_CODES, SIGNAL_KINDS, signalKind, type Axis, type SignalKind, type SignalKindDefinition } from './signalKinds';
export {
  assignSignalInput,
  CERTAINTIES,
  confirmSignalInput,
  DISMISS_REASONS,
  dismissSignalInput,
  recordSignalInput,
  reopenSignalInput,
  resolveSignalInput,
  SIGNAL_MOVES,
  SIGNAL_SOURCES,
  SIGNAL_STATUSES,
  type Certainty,
  type DismissReason,
  type RecordSignalInput,
  type SignalSource,
  type SignalStatus,
} from './signal';
export { signalCounts, signalExpiresOn, type SignalState } from './signalExpiry';
export { signalAssigned, signalConfirmed, signalDismissed, signalRecorded, signalReopened, signalResolved } from './signal.events';
