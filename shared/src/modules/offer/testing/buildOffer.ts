import { runCommand } from '@ortstreu/shared/kernel/server';
import { buildSite } from '@ortstreu/shared/site/testing';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { scopeOf, type TestScope } from '@ortstreu/shared/testing';
import type { CreateOfferInput } from '../offerFields';
import { createOffer } from '../server/createOffer';
import type { OfferRecord } from '../server/OfferModel';

/** A draft for a new request with one new site, made through commands. */
export async function buildOffer(overrides: Partial<CreateOfferInput> = {}, scope: TestScope = scopeOf('officer')): Promise<OfferRecord> {
  const siteRequestId = overrides.siteRequestId ?? (await buildSiteRequest({}, scope))._id.toHexString();
  const items = overrides.items ?? [{ siteId: (await buildSite({}, scope))._id.toHexString(), text: 'Fünf Minuten zur Autobahn.' }];
  return runCommand(
    createOffer,
    {
      title: 'Standorte für Ihr Vorhaben',
      recipient: { name: 'Kim Beispiel', email: 'kim@beispiel.example' },
      validUntil: '2027-01-31',
      ...overrides,
      siteRequestId,
      items,
    },
    scope,
  );
}
