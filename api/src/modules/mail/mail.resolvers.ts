import { listMails, retryMail } from '@ortstreu/shared/mail/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';

export const mailResolvers: Resolvers = {
  Query: {
    mails: (_root, { first, after, filter }, { scope }) => listMails(scope, { first, after, status: filter?.statuses }),
  },
  Mutation: {
    retryMail: (_root, { input }, context) => context.run(retryMail, input),
  },
  Mail: {
    toName: (mail) => mail.to.name,
    toAddress: (mail) => mail.to.address,
  },
};
