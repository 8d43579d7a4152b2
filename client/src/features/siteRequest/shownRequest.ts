import type { RequestPageQuery } from '../../graphql/__generated__/operations';

/** A request as its page sees it. */
export type ShownRequest = NonNullable<RequestPageQuery['siteRequest']>;
