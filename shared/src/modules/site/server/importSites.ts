import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, type CommandContext } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { parseSites, type RefusedFeature, type SiteCandidate } from '../parseSites';
import { siteChanged } from '../site.events';
import { importSitesInput } from '../siteFields';
import { SiteModel, type SiteRecord } from './SiteModel';
import { actorId, derivedSiteFields } from './siteWrites';
import { townAreaOf } from './townArea';

export interface ImportSitesResult {
  created: number;
  /** Sites that came with an earlier import and whose outline has changed since. */
  updated: number;
  unchanged: number;
  refused: RefusedFeature[];
  siteIds: string[];
}

type Fresh = Omit<SiteCandidate, 'index'>;

const sameOutline = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function insertNew(ctx: CommandContext, candidates: Fresh[], source: string | null): Promise<string[]> {
  const statusHistory = [{ status: 'free', at: ctx.now, byId: actorId(ctx), reservedUntil: null, note: null }];
  const records = candidates.map((site) => ({
    ...site,
    ...derivedSiteFields({ ...site, name: site.name ?? '' }),
    _id: new Types.ObjectId(),
    source,
    statusHistory,
    isSample: false,
  }));
  await SiteModel.insertMany(records);
  return records.map((record) => record._id.toHexString());
}

/** Only what the file knows better is written: the outline and what follows from it. What people entered stays. */
async function updateOutline(known: SiteRecord, candidate: Fresh): Promise<string> {
  const { outline, areaM2, centre } = candidate;
  await SiteModel.updateOne({ _id: known._id }, { $set: { outline, areaM2, centre }, $inc: { version: 1 } });
  return known._id.toHexString();
}

/**
 * Takes over the areas of a GeoJSON file. What comes again is recognised by its key; features that cannot be right are refused one by
 * one with their reasons. Imported sites count as never confirmed: nobody has asked yet whether they can be had.
 */
export const importSites = defineCommand({
  name: 'site.import',
  input: importSitesInput,
  async run(ctx, { geojson, firstIndex, municipality, postalCode, fallbackName }): Promise<ImportSitesResult> {
    ctx.authorise('create', 'Site');
    const parsed = parseSites(geojson, townAreaOf(postalCode), firstIndex);
    if ('issues' in parsed) throw new AppError('VALIDATION_FAILED', { issues: parsed.issues });
    const candidates = parsed.candidates.map(({ index, ...site }) => ({
      ...site,
      name: site.name ?? [site.zoning, site.street ?? `${fallbackName} ${index + 1}`].filter(Boolean).join(' · '),
      municipality: site.municipality ?? municipality ?? null,
      postalCode: site.postalCode ?? postalCode ?? null,
    }));
    const known = new Map(
      (await SiteModel.find({ externalId: { $in: candidates.map((site) => site.externalId) } }).lean<SiteRecord[]>()).map((site) => [site.externalId, site]),
    );
    const changed = candidates.filter((site) => known.has(site.externalId) && !sameOutline(known.get(site.externalId)?.outline, site.outline));
    const createdIds = await insertNew(
      ctx,
      candidates.filter((site) => !known.has(site.externalId)),
      parsed.attribution,
    );
    const updatedIds = await Promise.all(changed.map((candidate) => updateOutline(known.get(candidate.externalId) as SiteRecord, candidate)));
    const siteIds = [...createdIds, ...updatedIds];
    const counts = { created: createdIds.length, updated: updatedIds.length, unchanged: candidates.length - siteIds.length };
    await ctx.audit({
      subject: { type: 'Site', id: siteIds[0] ?? 'none' },
      action: 'import',
      after: { ...counts, refused: parsed.refused.length, source: parsed.attribution },
    });
    if (siteIds.length > 0) await ctx.emit(siteChanged, { siteIds });
    return { ...counts, refused: parsed.refused, siteIds };
  },
});
