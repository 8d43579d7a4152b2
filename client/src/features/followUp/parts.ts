// What other features show of follow-ups and promises.
export { CommitmentLine } from './CommitmentLine';
export { FollowUpLine } from './FollowUpLine';
export { useKeepPromise } from './useKeepPromise';
