import { everyone, type AccessTable } from '../../testing/accessTable';

export const access: AccessTable = {
  rows: [
    { field: 'Query.notifications', document: '{ notifications { unreadCount edges { node { id } } } }', scopes: { own: { expect: everyone('allowed') } } },
    {
      field: 'Mutation.markNotificationsRead',
      commands: ['notification.markRead'],
      document: 'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unreadCount } }',
      scopes: { own: { prepare: () => Promise.resolve({ input: {} }), expect: everyone('allowed') } },
    },
  ],
};
