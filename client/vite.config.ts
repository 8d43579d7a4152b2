import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:4000';
/** Everything that the api answers itself; the rest is the client's. */
const served = ['/graphql', '/auth', '/setup', '/events', '/files', '/offers/open', '/healthz', '/readyz'];

// The pages /login, /invitation/… and /setup belong to the client, their data to the api: only requests for JSON go on.
const bypass = (request: { headers: { accept?: string | undefined } }) => (request.headers.accept?.includes('text/html') ? '/index.html' : undefined);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5173, proxy: Object.fromEntries(served.map((path) => [path, { target: api, bypass }])) },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // What the pages take from shared is pure: a module of which nothing is used does not travel.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/shared/src/') } },
  },
});
