import type { QueryFilter } from 'mongoose';
import { SiteModel, type SiteRecord } from './SiteModel';

/** Outlines, texts and files stay where they are: matching does not read them. */
const MATCHING_FIELDS = { outline: 0, description: 0, internalNote: 0, ownerContact: 0, statusHistory: 0, attachments: 0, searchTokens: 0 } as const;

/** Beyond this an office has more sites than are worth keeping in memory; the database narrows them then. */
const MOST_KEPT = 5000;
/** A change is dated when it is made and seen when it is committed, maybe by another machine: so much later at most. */
const LATE_MS = 30_000;

/** A site without what matching does not read. */
export type CandidateSite = SiteRecord & { id: string };

interface Kept {
  sites: Map<string, CandidateSite>;
  /** When it was last looked for changes, in milliseconds. */
  checkedAt: number;
}

let kept: Kept | undefined;

/** Reads what matching needs of the sites that meet a condition. */
export const readCandidates = async (filter: object): Promise<CandidateSite[]> =>
  (
    await SiteModel.find(filter as QueryFilter<SiteRecord>)
      .select(MATCHING_FIELDS)
      .lean<SiteRecord[]>()
  ).map((site) => ({ ...site, id: site._id.toHexString() }));

async function loadAll(): Promise<Kept> {
  const checkedAt = Date.now();
  return { sites: new Map((await readCandidates({})).map((site) => [site.id, site])), checkedAt };
}

async function broughtUpToDate({ sites, checkedAt }: Kept): Promise<Kept> {
  const now = Date.now();
  for (const site of await readCandidates({ updatedAt: { $gte: new Date(checkedAt - LATE_MS) } })) sites.set(site.id, site);
  return { sites, checkedAt: now };
}

/**
 * What matching reads of every site, archived ones too, without asking who may read them: kept in this process and brought up to date by
 * what has changed since, so that a match need not fetch thousands of records. Null when there are too many to keep.
 */
export async function keptSites(): Promise<Iterable<CandidateSite> | null> {
  const count = await SiteModel.estimatedDocumentCount();
  if (count > MOST_KEPT) {
    kept = undefined;
    return null;
  }
  const now = kept ? await broughtUpToDate(kept) : await loadAll();
  // Another number means that something was removed, which leaves no trace in the dates.
  kept = now.sites.size === count ? now : await loadAll();
  return kept.sites.values();
}
