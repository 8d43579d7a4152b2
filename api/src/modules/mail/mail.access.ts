import { MailModel } from '@ortstreu/shared/mail/server';
import { only, type AccessTable } from '../../testing/accessTable';

const ADMINISTRATOR = only(['administrator']);
let count = 0;

const refusedMail = async (): Promise<{ input: { id: string } }> => {
  const mail = await MailModel.create({
    dedupeKey: `access ${++count}`,
    kind: 'relayTest',
    locale: 'de',
    to: { address: 'anna@amt.example', name: 'Anna' },
    status: 'refused',
  });
  return { input: { id: mail._id.toHexString() } };
};

export const access: AccessTable = {
  rows: [
    { field: 'Query.mails', document: '{ mails { edges { node { id } } } }', scopes: { office: { expect: ADMINISTRATOR } } },
    {
      field: 'Mutation.retryMail',
      commands: ['mail.retry'],
      document: 'mutation ($input: RetryMailInput!) { retryMail(input: $input) { id status toAddress } }',
      scopes: { 'a refused mail': { prepare: refusedMail, expect: ADMINISTRATOR } },
    },
  ],
};
