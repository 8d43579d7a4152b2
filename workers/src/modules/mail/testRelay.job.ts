import { formats, translator } from '@ortstreu/shared/i18n';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { loadSettings, recordMailTest } from '@ortstreu/shared/settings/server';
import { findUser } from '@ortstreu/shared/user/server';
import type { JobHandler } from '../../deps';
import { renderMail } from '../../mail/renderMail';
import { relayTestMail } from '../../mail/templates/relayTest.mail';

/** Sends the test mail once and notes the outcome in the relay's own words; a failure is an answer, not a reason to try again. */
export const testRelay: JobHandler<{ userId: string }> = async ({ userId }, { scope, transport, publicUrl }) => {
  const user = await findUser(userId);
  if (!user) return;
  const settings = await loadSettings();
  const language = {
    t: translator(user.locale),
    formats: formats(user.locale, settings.timeZone),
    locale: user.locale,
    publicUrl,
    agencyName: settings.agencyName,
  };
  const error = await renderMail(relayTestMail.compose({}, language), language)
    .then((mail) => transport.send({ to: { address: user.email, name: user.name }, ...mail }))
    .then(
      () => '',
      (failure: unknown) => (failure instanceof Error ? failure.message : String(failure)),
    );
  await runCommand(recordMailTest, { error: error.slice(0, 500) }, scope);
};
