import { addNote } from '@ortstreu/shared/company/server';
import { formats, sentence } from '@ortstreu/shared/i18n';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { userOf } from '../../graphql/userOf';

export const timelineResolvers: Resolvers = {
  Mutation: {
    addNote: (_root, { input }, { run }) => run(addNote, input),
  },
  TimelineEntry: {
    actor: ({ actorId }, _args, context) => userOf(context, actorId),
    sentence: ({ kind, params }, _args, { t, locale, settings }) => sentence(`timeline.kinds.${kind}`, params, t, formats(locale, settings.timeZone)),
    referenceType: ({ reference }) => reference?.type ?? null,
    referenceId: ({ reference }) => reference?.id.toHexString() ?? null,
  },
};
