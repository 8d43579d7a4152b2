import { localDateOf } from '@ortstreu/shared/kernel';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { siteRequestById } from '@ortstreu/shared/siteRequest/server';
import { composeOffer } from './composeOffer';
import { offerById } from './offerQueries';
import type { OpenOffer } from './viewOffer';

/** What the investor will see or saw, for colleagues: a draft as it would go out now, a sent offer as it went. */
export async function previewOffer(scope: Scope, id: string): Promise<OpenOffer> {
  const record = await offerById(scope, id);
  const today = localDateOf(scope.clock.now(), scope.timeZone);
  const offer = record.published ?? (await composeOffer({ scope, today }, record, await siteRequestById(scope, record.siteRequestId.toHexString())));
  return { offerId: id, locale: record.locale, offer };
}
