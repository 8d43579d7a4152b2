export {
  addCommitmentInput,
  COMMITMENT_STATUSES,
  completeCommitmentInput,
  newCommitmentSchema,
  reopenCommitmentInput,
  type AddCommitmentInput,
  type CommitmentStatus,
  type CompleteCommitmentInput,
  type NewCommitment,
  type ReopenCommitmentInput,
} from './commitment';
export { commitmentAdded, commitmentCompleted, commitmentReopened } from './commitment.events';
