import { companiesByIds } from '@ortstreu/shared/company/server';
import { AppError, type InputIssue } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { sitesByIds, type SiteRecord } from '@ortstreu/shared/site/server';
import type { SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import { findUser } from '@ortstreu/shared/user/server';
import { publicSite, textsOf, type PublicOffer } from '../publicOffer';
import { leakedSecrets, secretsOf } from '../secrets';
import type { OfferRecord } from './OfferModel';

export type OfferDraft = Pick<OfferRecord, 'title' | 'intro' | 'reasons' | 'contactPhone' | 'validUntil' | 'createdById'> & {
  items: readonly { siteId: { toString(): string }; text?: string | null }[];
};

type Composing = Pick<CommandContext, 'scope' | 'today'>;

const UNOFFERABLE: readonly SiteRecord['status'][] = ['sold', 'notMarketable'];

function siteIssue(site: SiteRecord | undefined): string | null {
  if (!site) return 'notFound';
  if (site.confidentiality === 'restricted') return 'offer.siteRestricted';
  return site.archivedAt || UNOFFERABLE.includes(site.status) ? 'offer.siteGone' : null;
}

async function chosenSites(ctx: Composing, items: OfferDraft['items']): Promise<SiteRecord[]> {
  const found = new Map(
    (
      await sitesByIds(
        ctx.scope,
        items.map((item) => item.siteId.toString()),
      )
    ).map((site) => [site._id.toHexString(), site]),
  );
  const sites = items.map((item) => found.get(item.siteId.toString()));
  const issues = sites.flatMap((site, index): InputIssue[] => {
    const code = siteIssue(site);
    return code ? [{ path: `items.${index}.siteId`, code }] : [];
  });
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
  return sites.filter((site) => site !== undefined);
}

async function assertNoSecrets(ctx: Composing, offer: PublicOffer, request: SiteRequestRecord): Promise<void> {
  const [company] = request.companyId ? await companiesByIds(ctx.scope, [request.companyId.toHexString()]) : [];
  const secrets = secretsOf({ ...request, companyName: company?.name ?? null });
  const issues = textsOf(offer).filter(({ text }) => leakedSecrets(text, secrets).length > 0);
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues: issues.map(({ path }) => ({ path, code: 'offer.secretInText' })) });
}

/**
 * Puts together what the page will say, from the sites as they are now. Throws when a site may not or cannot be offered, or when a text
 * gives away the code name or, for a restricted request, who is behind it.
 */
export async function composeOffer(ctx: Composing, draft: OfferDraft, request: SiteRequestRecord): Promise<PublicOffer> {
  const sites = await chosenSites(ctx, draft.items);
  const contactId = request.managerId ?? draft.createdById;
  const [contact, settings] = await Promise.all([contactId ? findUser(contactId.toHexString()) : null, loadSettings()]);
  const offer: PublicOffer = {
    title: draft.title,
    intro: draft.intro,
    reasons: draft.reasons,
    sites: sites.map((site, index) => publicSite(site._id.toHexString(), site, draft.items[index]?.text ?? null)),
    contact: { name: contact?.name ?? settings.agencyName, email: contact?.email ?? '', phone: draft.contactPhone },
    agencyName: settings.agencyName,
    composedOn: ctx.today,
    validUntil: draft.validUntil,
  };
  await assertNoSecrets(ctx, offer, request);
  return offer;
}
