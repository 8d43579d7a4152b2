import { abilityOf } from '@ortstreu/shared/access';
import { AppError, invalid } from '@ortstreu/shared/kernel';
import { authorise, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { collectionOf } from '../parseSites';
import { importSites, type ImportSitesResult } from './importSites';

/** 25 MB a file. */
export const MAX_SITE_FILE_BYTES = 25 * 1024 * 1024;
const MAX_FILE_FEATURES = 20_000;
/** Few enough that other requests get their turn in between. */
const BATCH = 100;

export interface SiteFileOptions {
  municipality?: string | null;
  postalCode?: string | null;
  fallbackName?: string;
}

export interface SiteFileProgress {
  done: number;
  total: number;
}

function readJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) as unknown;
  } catch {
    throw invalid('file', 'geojson.unreadable');
  }
}

/**
 * Takes over a whole GeoJSON file batch by batch, telling after each how far it is. What is wrong with the file as such is said before
 * anything is written. When it breaks off, what was taken over stays and is recognised when the file comes again.
 */
export async function importSiteFile(
  scope: Scope,
  content: Uint8Array,
  options: SiteFileOptions,
  report: (progress: SiteFileProgress) => void,
): Promise<ImportSitesResult> {
  authorise(abilityOf(scope.actor), 'create', 'Site');
  if (content.length === 0) throw invalid('file', 'file.empty');
  const collection = collectionOf(readJson(content), MAX_FILE_FEATURES);
  if ('issues' in collection) throw new AppError('VALIDATION_FAILED', { issues: collection.issues });
  const { features, attribution } = collection;
  const result: ImportSitesResult = { created: 0, updated: 0, unchanged: 0, refused: [], siteIds: [] };
  for (let firstIndex = 0; firstIndex < features.length; firstIndex += BATCH) {
    const geojson = { type: 'FeatureCollection', attribution, features: features.slice(firstIndex, firstIndex + BATCH) };
    const part = await runCommand(importSites, { ...options, geojson, firstIndex }, scope);
    result.created += part.created;
    result.updated += part.updated;
    result.unchanged += part.unchanged;
    result.refused.push(...part.refused);
    result.siteIds.push(...part.siteIds);
    report({ done: Math.min(firstIndex + BATCH, features.length), total: features.length });
  }
  return result;
}
