import { searchTokens, type InputIssue, AppError } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { placeOfPostcode } from '@ortstreu/shared/company/server';
import { Types } from 'mongoose';
import { checkOutline } from '../checkOutline';
import type { SiteFacts } from '../siteFields';
import type { SiteRecord } from './SiteModel';
import { townAreaOf } from './townArea';

/** Fields whose text stays out of the audit. */
export const CONFIDENTIAL_SITE_FIELDS = ['internalNote', 'ownerContact'] as const;

interface Located {
  name: string;
  municipality?: string | null;
  street?: string | null;
  postalCode?: string | null;
  areaM2?: number | null;
  outline?: SiteFacts['outline'];
  priceCentsPerM2?: number | null;
  divisibleFromM2?: number | null;
}

function areaIssue(site: Located, townAreaM2: number): InputIssue | null {
  if (site.areaM2 != null && site.areaM2 > townAreaM2) return { path: 'areaM2', code: 'outline.largerThanTown', params: { areaM2: site.areaM2, townAreaM2 } };
  if (site.areaM2 != null && site.divisibleFromM2 != null && site.divisibleFromM2 > site.areaM2)
    return { path: 'divisibleFromM2', code: 'site.parcelLargerThanSite' };
  return null;
}

/** What follows from the entered facts: area and centre of the outline, and the words of the search. Throws what is impossible. */
export function derivedSiteFields(site: Located): Pick<SiteRecord, 'areaM2' | 'centre' | 'searchTokens'> {
  const townAreaM2 = townAreaOf(site.postalCode);
  const check = site.outline ? checkOutline(site.outline, townAreaM2) : null;
  if (check && !check.ok) throw new AppError('VALIDATION_FAILED', { issues: check.issues });
  const areaM2 = site.areaM2 ?? check?.facts.areaM2 ?? null;
  const issue = areaIssue({ ...site, areaM2 }, townAreaM2);
  if (issue) throw new AppError('VALIDATION_FAILED', { issues: [issue] });
  const place = site.postalCode ? placeOfPostcode(site.postalCode) : undefined;
  const centre = check?.facts.centre ?? (place ? { lat: place.latitude, lng: place.longitude } : null);
  return { areaM2, centre, searchTokens: searchTokens([site.name, site.municipality, site.street, site.postalCode].filter(Boolean).join(' ')) };
}

/** Whoever restricts a record must not lock themselves out. */
export function readersOf(ctx: CommandContext, confidentiality: SiteRecord['confidentiality'], readerIds: readonly string[]): Types.ObjectId[] {
  const own = confidentiality === 'restricted' && ctx.actor.kind === 'user' ? [ctx.actor.id] : [];
  return [...new Set([...readerIds, ...own])].map((id) => new Types.ObjectId(id));
}

export const actorId = (ctx: CommandContext): Types.ObjectId | null => (ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null);
