import { subjectOf } from '@ortstreu/shared/access';
import { listUsers, usersById } from '@ortstreu/shared/user/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { loadById } from '../../graphql/loaders';

export const userResolvers: Resolvers = {
  Query: {
    me: (_root, _args, context) => context.viewer,
    users: (_root, args, context) => listUsers(context.ability, args),
  },
  Viewer: {
    user: (viewer) => viewer,
    today: (_viewer, _args, context) => context.today,
    agency: (_viewer, _args, context) => context.settings,
    can: () => ({}),
  },
  ViewerAbilities: {
    manageUsers: (_root, _args, { ability }) => ability.can('administer', 'User'),
    manageSettings: (_root, _args, { ability }) => ability.can('update', 'Settings'),
    write: (_root, _args, { ability }) => ability.can('create', 'Company'),
    import: (_root, _args, { ability }) => ability.can('create', 'ImportRun'),
  },
  Agency: {
    name: (settings) => settings.agencyName,
    mailStaysHere: (_settings, _args, context) => context.mailStaysHere,
  },
  User: {
    viewerCan: (user) => user,
  },
  Absence: {
    deputy: ({ deputyId }, _args, context) => (deputyId ? loadById(context, 'user', deputyId, (ids) => usersById(context.ability, ids)) : null),
  },
  UserAbilities: {
    manage: (user, _args, { ability }) => ability.can('administer', subjectOf('User', user)),
    edit: (user, _args, { ability }) => ability.can('update', subjectOf('User', user)),
  },
};
