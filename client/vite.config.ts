import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = 'http://127.0.0.1:4000';
/** Everything that the api answers itself; the rest is the client's. */
const served = ['/graphql', '/auth', '/setup', '/events', '/files', '/healthz', '/readyz', '/exports', '/admin/mailbox'];

// /setup is a page of the client and a route of the api: only requests for JSON go on.
const bypass = (request: { headers: { accept?: string | undefined } }) => (request.headers.accept?.includes('text/html') ? '/index.html' : undefined);

const COMPRESSIBLE = /\.(js|css|svg|geojson)$/;

/** Lays compressed copies beside the built files, so that the api never compresses the same thing twice. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = 'dist' }) {
    const files = (await readdir(dir, { recursive: true })).filter((file) => COMPRESSIBLE.test(file));
    await Promise.all(
      files.map(async (file) => {
        const path = join(dir, file);
        const content = await readFile(path);
        await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
        await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
      }),
    );
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed()],
  // An import of types alone leaves nothing behind, not even the loading of its module.
  oxc: { typescript: { onlyRemoveTypeImports: false } },
  server: { host: '127.0.0.1', port: 5173, proxy: Object.fromEntries(served.map((path) => [path, { target: api, bypass }])) },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Says which file holds which module, for the measurement of what a page loads.
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Our own modules do nothing by being imported: one of which nothing (or only a type) is used does not travel.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/\/(shared|client)\/src\/.*\.tsx?$/.test(id) } },
  },
});
