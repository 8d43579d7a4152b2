// Runs what is already built and installed, as in the image: `node start/run.mjs [api|workers|migrate|…]`.
import { join } from 'node:path';

const { main } = await import(join(import.meta.dirname, 'dist', 'server', 'compose.mjs'));
await main(process.argv.slice(2));
