import type { AdminUsersQuery } from '../../graphql/__generated__/operations';

/** An account as the people page of the administration sees it. */
export type AdminUser = AdminUsersQuery['users']['edges'][number]['node'];
