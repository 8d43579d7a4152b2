import { type SignalLineFragment } from '../../graphql/__generated__/operations';

/** What a visit said stays with the company that was visited. */
export const canAssign = (signal: Pick<SignalLineFragment, 'status' | 'visitId'> | undefined): boolean => signal?.status === 'new' && signal.visitId === null;
