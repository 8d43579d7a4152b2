import { type SignalInboxQueryVariables } from '../../graphql/__generated__/operations';

/** Signals on which nobody has decided; the same everywhere, so that one answer serves page and tab. */
export const INBOX_VARIABLES: SignalInboxQueryVariables = { first: 50, filter: { statuses: ['new'] } };
