import { companiesByIds } from '@ortstreu/shared/company/server';
import { searchTerms } from '@ortstreu/shared/kernel';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { listVisits } from '@ortstreu/shared/visit/server';
import { abilityOf } from '@ortstreu/shared/access';
import { rankHits } from '../rankHits';
import type { SearchHit } from '../search';
import { SEARCHERS } from './searchers';

const DEFAULT_HITS = 20;
const MOST_HITS = 50;
/** Candidates of each kind before ranking. */
const CANDIDATES = 40;
/** Visits are looked up for the best companies only. */
const COMPANIES_WITH_VISITS = 3;
const VISITS_EACH = 2;

/** Contacts and cases say which company they belong to. */
async function withCompanyNames(scope: Scope, hits: readonly SearchHit[]): Promise<SearchHit[]> {
  const ids = [...new Set(hits.flatMap(({ companyId }) => companyId ?? []))];
  if (ids.length === 0) return [...hits];
  const names = new Map((await companiesByIds(scope, ids, { _id: 1, name: 1 })).map(({ _id, name }) => [_id.toHexString(), name]));
  return hits.map((hit) => {
    const name = hit.companyId ? names.get(hit.companyId) : undefined;
    return name ? { ...hit, subtitle: [hit.subtitle, name].filter(Boolean).join(' · ') } : hit;
  });
}

async function visitsOf(scope: Scope, companies: readonly SearchHit[]): Promise<SearchHit[]> {
  if (!abilityOf(scope.actor).can('read', 'Visit')) return [];
  const pages = await Promise.all(
    companies.map(async (company) => ({ company, page: await listVisits(scope, { filter: { companyId: company.id }, first: VISITS_EACH }) })),
  );
  return pages.flatMap(({ company, page }) =>
    page.edges.map(({ node }): SearchHit => ({
      type: 'visit',
      id: node._id.toHexString(),
      title: company.title,
      subtitle: node.purpose ?? '',
      day: node.day,
      companyId: company.id,
    })),
  );
}

/** Searches everything this person may read. An empty or unsearchable text finds nothing. */
export async function searchEverywhere(scope: Scope, text: string, first?: number | null): Promise<SearchHit[]> {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const size = Math.min(Math.max(first ?? DEFAULT_HITS, 1), MOST_HITS);
  const found = (await Promise.all(SEARCHERS.map((searcher) => searcher.search(scope, terms, CANDIDATES)))).flat();
  const best = rankHits(found, terms, size);
  const companies = best.filter(({ type }) => type === 'company').slice(0, COMPANIES_WITH_VISITS);
  const [named, visits] = await Promise.all([withCompanyNames(scope, best), visitsOf(scope, companies)]);
  return rankHits([...named, ...visits], terms, size);
}
