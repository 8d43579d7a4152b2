export { addCommitment } from './addCommitment';
export type { CommitmentRecord } from './CommitmentModel';
export {
  commitmentsOfVisits,
  findCommitment,
  listCommitments,
  openCommitmentsDueUntil,
  openCommitmentsOfCompanies,
  type CommitmentFilter,
  type CommitmentListRequest,
} from './commitmentQueries';
export { createCommitment, type StoredPromise } from './commitmentWrites';
export { completeCommitment } from './completeCommitment';
export { reopenCommitment } from './reopenCommitment';
