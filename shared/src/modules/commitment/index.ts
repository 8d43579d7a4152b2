export {
  addCommitmentInput,
  COMMITMENT_STATUSES,
  completeCommitmentInput,
  newCommitmentSchema,
  type AddCommitmentInput,
  type CommitmentStatus,
  type CompleteCommitmentInput,
  type NewCommitment,
} from './commitment';
export { commitmentAdded, commitmentCompleted } from './commitment.events';
