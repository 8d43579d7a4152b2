import { addNote } from '@ortstreu/shared/company/server';
import { formats, sentence } from '@ortstreu/shared/i18n';
import { usersById } from '@ortstreu/shared/user/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { loadById } from '../../graphql/loaders';

export const timelineResolvers: Resolvers = {
  Mutation: {
    addNote: (_root, { input }, { run }) => run(addNote, input),
  },
  TimelineEntry: {
    actor: ({ actorId }, _args, context) => (actorId ? loadById(context, 'user', actorId, (ids) => usersById(context.ability, ids)) : null),
    sentence: ({ kind, params }, _args, { t, locale, settings }) => sentence(`timeline.kinds.${kind}`, params, t, formats(locale, settings.timeZone)),
    referenceType: ({ reference }) => reference?.type ?? null,
    referenceId: ({ reference }) => reference?.id.toHexString() ?? null,
  },
};
