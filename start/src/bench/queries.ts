import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';

const FEATURES = [
  'company/companyList',
  'company/companyPage',
  'retentionCase/retentionCase',
  'siteRequest/siteRequest',
  'search/search',
  'today/today',
  'followUp/followUp',
  'attention/attention',
  'site/site',
] as const;

/** The very queries that the pages send, each with the fragments that it needs. */
export function pageQueries(root: string): Record<string, string> {
  const source = FEATURES.map((name) => readFileSync(join(root, 'client', 'src', 'features', `${name}.graphql`), 'utf8')).join('\n');
  // A word for the client's cache alone; it never reaches the server.
  const operations = separateOperations(parse(source.replaceAll('@unmask', '')));
  return Object.fromEntries(Object.entries(operations).map(([name, document]) => [name, print(document)]));
}
