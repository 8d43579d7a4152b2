import { defineMail } from '../mailTemplate';

/** Shows an administrator that the relay takes mail. */
export const relayTestMail = defineMail<Record<string, never>, Record<string, never>>({
  load: () => Promise.resolve({}),
  compose: (_facts, { t, agencyName }) => ({ subject: t('mail.relayTest.subject', { agency: agencyName }), lead: t('mail.relayTest.lead') }),
  sample: {},
});
