import { subjectOf } from '@ortstreu/shared/access';
import {
  changeRole,
  disableUser,
  enableUser,
  inviteUser,
  listUsers,
  openInvitationOf,
  renewInvitation,
  setAbsence,
  updateProfile,
} from '@ortstreu/shared/user/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { userOf } from '../../graphql/userOf';

export const userResolvers: Resolvers = {
  Query: {
    me: (_root, _args, context) => context.viewer,
    users: (_root, args, context) => listUsers(context.ability, args),
  },
  Mutation: {
    inviteUser: (_root, { input }, context) => context.run(inviteUser, { ...input, locale: input.locale ?? context.settings.locale }),
    renewInvitation: (_root, { input }, context) => context.run(renewInvitation, input),
    changeRole: (_root, { input }, context) => context.run(changeRole, input),
    disableUser: (_root, { input }, context) => context.run(disableUser, input),
    enableUser: (_root, { input }, context) => context.run(enableUser, input),
    updateProfile: (_root, { input }, context) => context.run(updateProfile, input),
    setAbsence: (_root, { input }, context) => context.run(setAbsence, { ...input, absence: input.absence ?? null }),
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
    invitation: async (user, _args, { ability, now, publicUrl }) => {
      if (user.status !== 'invited' || !ability.can('administer', subjectOf('User', user))) return null;
      const link = await openInvitationOf(user._id.toHexString(), now);
      return link && { url: `${publicUrl}/invitation/${link.token}`, expiresAt: link.expiresAt };
    },
    viewerCan: (user) => user,
  },
  Absence: {
    deputy: ({ deputyId }, _args, context) => userOf(context, deputyId),
  },
  UserAbilities: {
    manage: (user, _args, { ability }) => ability.can('administer', subjectOf('User', user)),
    edit: (user, _args, { ability }) => ability.can('update', subjectOf('User', user)),
  },
};
