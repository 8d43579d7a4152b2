import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Compressed kB, as the api sends them: brotli to every browser of today, gzip to others. */
export interface Weight {
  brotli: number;
  gzip: number;
}

export interface Bundle {
  /** Scripts of the login page and of Today behind it, with the texts of one language. */
  firstPage: Weight;
  firstPageFiles: number;
  /** Every script of the client. */
  all: Weight;
  files: number;
}

/** What vite says of its output. */
type Manifest = Record<string, { file: string; src?: string; imports?: string[] }>;

/** Modules that the first page loads one after the other; each brings what it imports. */
const FIRST_PAGE = [
  'index.html',
  'src/features/auth/LoginPage.tsx',
  'src/features/today/TodayPage.tsx',
  '../shared/src/i18n/de/index.ts',
  '@mantine/notifications',
] as const;

/** The files of some entries of the manifest and of everything that they import. */
export function filesOf(manifest: Manifest, names: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const entry = manifest[name];
    if (!entry || seen.has(name)) return;
    seen.add(name);
    files.add(entry.file);
    entry.imports?.forEach(visit);
  };
  names.forEach(visit);
  return files;
}

/** The entry whose source is or contains this name; a part of the first page that is not found would make it look lighter than it is. */
function entryOf(manifest: Manifest, name: string): string {
  const found = Object.keys(manifest).find((key) => key === name || key.includes(`/${name}/`) || manifest[key]?.src?.includes(`/${name}/`));
  if (!found) throw new Error(`the client has no module ${name}`);
  return found;
}

function weightOf(dist: string, files: readonly string[]): Weight {
  const sum = (suffix: string): number => Math.round(files.reduce((total, file) => total + statSync(join(dist, `${file}${suffix}`)).size, 0) / 1024);
  return { brotli: sum('.br'), gzip: sum('.gz') };
}

export function measureBundle(root: string): Bundle {
  const dist = join(root, 'client', 'dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const first = [
    ...filesOf(
      manifest,
      FIRST_PAGE.map((name) => entryOf(manifest, name)),
    ),
  ].filter((file) => file.endsWith('.js'));
  const all = readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`);
  return { firstPage: weightOf(dist, first), firstPageFiles: first.length, all: weightOf(dist, all), files: all.length };
}
