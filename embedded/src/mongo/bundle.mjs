// Bundles the document store for plain Node: the process itself and the part that starts it. lmdb stays outside because it brings a binary.
import { build } from 'esbuild';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const source = import.meta.dirname;
const target = join(source, '../../dist');

/** Writes embedded/dist/mongo.mjs (the process), mongo-scan.mjs (its thread for long reads) and mongo-start.mjs (`startDocumentStore`). */
export async function bundleStore() {
  const { outputFiles } = await build({
    entryPoints: { mongo: join(source, 'main.ts'), 'mongo-scan': join(source, 'scans/scanThread.ts'), 'mongo-start': join(source, 'index.ts') },
    outdir: target,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['lmdb'],
    sourcemap: true,
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
    write: false,
  });
  await mkdir(target, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const unfinished = `${path}.${process.pid}`; // a process that starts meanwhile must not read half a file
    await writeFile(unfinished, contents);
    await rename(unfinished, path);
  }
  return { process: join(target, 'mongo.mjs'), start: join(target, 'mongo-start.mjs') };
}
