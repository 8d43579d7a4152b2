// Builds what has changed since the last build: generated code, the server bundle, the client.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamps = join(root, 'start', 'dist', 'stamps.json');
const SKIP = new Set(['node_modules', 'dist', '__generated__', 'e2e', 'testing']);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIP.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** Changes whenever a file below these places comes, goes or is touched. */
function stampOf(places) {
  const hash = createHash('sha256');
  for (const place of places.map((name) => join(root, name)).filter((path) => existsSync(path))) {
    const paths = statSync(place).isDirectory() ? [...filesBelow(place)].sort() : [place];
    for (const path of paths) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const readStamps = () => (existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {});

function run(label, script, args, cwd = root) {
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status === 0) return;
  throw new Error(`${label} failed:\n${result.stdout}${result.stderr}`);
}

/** A product that runs from this checkout may still load parts of the build before; they go a day later. */
const KEPT_FOR = 24 * 3600_000;

function removeOldBundles(folder, current) {
  for (const path of filesBelow(folder)) if (!current.has(path) && Date.now() - statSync(path).mtimeMs > KEPT_FOR) rmSync(path);
}

/** Server code in a few files; packages stay outside and are loaded from node_modules. */
async function bundleServer() {
  const { build } = await import('esbuild');
  const outdir = join(root, 'start', 'dist', 'server');
  const { metafile } = await build({
    entryPoints: { compose: join(root, 'start/src/compose.ts') },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
    loader: { '.graphql': 'text' },
    plugins: [
      {
        name: 'packages-outside',
        setup(build) {
          // Our own workspaces are bundled from source; everything else is a package.
          build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@ortstreu/') || path.startsWith('/') ? undefined : { path, external: true },
          );
        },
      },
    ],
  });
  removeOldBundles(outdir, new Set(Object.keys(metafile.outputs).map((path) => resolve(path))));
  const { bundleStore } = await import('../embedded/src/mongo/bundle.mjs');
  await bundleStore();
}

const STEPS = [
  {
    name: 'generated code',
    sources: ['api/src', 'client/src', 'start/codegen.mjs', 'start/codegen.configs.mjs'],
    results: ['api/src/graphql/__generated__', 'client/src/graphql/__generated__'],
    build: () => run('Code generation', join(root, 'start/codegen.mjs'), []),
  },
  {
    name: 'server',
    sources: ['shared/src', 'shared/package.json', 'api/src', 'workers/src', 'embedded/src', 'start/src', 'start/buildStale.mjs'],
    results: ['start/dist/server/compose.mjs'],
    build: bundleServer,
  },
  {
    name: 'client',
    sources: ['shared/src', 'client/src', 'client/public', 'client/index.html', 'client/vite.config.ts', 'api/schema.graphql'],
    results: ['client/dist/index.html'],
    build: () => run('The client build', join(root, 'node_modules/vite/bin/vite.js'), ['build', '--logLevel', 'warn'], join(root, 'client')),
  },
];

/** Builds the stale steps in order and says what it does. */
export async function buildStale({ force = false, only = STEPS.map(({ name }) => name), say = console.log } = {}) {
  const known = readStamps();
  for (const step of STEPS.filter(({ name }) => only.includes(name))) {
    const isBuilt = step.results.every((path) => existsSync(join(root, path)));
    if (!force && isBuilt && known[step.name] === stampOf(step.sources)) continue;
    say(`Building: ${step.name} …`);
    await step.build();
    known[step.name] = stampOf(step.sources);
    mkdirSync(join(root, 'start', 'dist'), { recursive: true });
    writeFileSync(stamps, JSON.stringify(known));
  }
}
