import { ANONYMOUS } from '@ortstreu/shared/access';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { createOffer, offerTokenOf, revokeOffer, sendOffer, viewOffer } from '@ortstreu/shared/offer/server';
import { OFFERS, reasonsIn, type SampleOffer } from './data/offers';
import { dayAt, scopeOn, type Town } from './town';

const idOf = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`the sample has no ${key}`);
  return id;
};

async function seedOffer(town: Town, offer: SampleOffer, siteRequestId: string, siteIds: readonly string[]): Promise<void> {
  const { actor } = town.office[offer.author];
  const { title, intro, locale, recipient } = offer;
  const items = siteIds.map((siteId) => ({ siteId, text: locale === 'de' ? 'Besichtigung jederzeit nach Absprache.' : 'We are glad to show you around.' }));
  const draft = await runCommand(
    createOffer,
    { siteRequestId, title, intro, locale, recipient, reasons: reasonsIn(locale), items, contactPhone: '+496990009123', validUntil: dayAt(town, 45) },
    scopeOn(town, actor, offer.draftedDaysAgo),
  );
  if (offer.sentDaysAgo === undefined) return;
  const id = draft._id.toHexString();
  const sent = await runCommand(sendOffer, { id, version: draft.version }, scopeOn(town, actor, offer.sentDaysAgo));
  const token = offerTokenOf(sent);
  for (const daysAgo of offer.viewedDaysAgo ?? []) if (token) await runCommand(viewOffer, { token }, scopeOn(town, ANONYMOUS, daysAgo, 14));
  if (offer.revokedDaysAgo !== undefined) await runCommand(revokeOffer, { id, version: sent.version }, scopeOn(town, actor, offer.revokedDaysAgo));
}

/** Six offers on the enquiries and sites handed in by their keys. */
export async function seedOffers(town: Town, requests: ReadonlyMap<string, string>, sites: ReadonlyMap<string, string>): Promise<void> {
  for (const offer of OFFERS)
    await seedOffer(
      town,
      offer,
      idOf(requests, offer.request),
      offer.sites.map((key) => idOf(sites, key)),
    );
}
