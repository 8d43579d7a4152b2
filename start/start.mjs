// The first file that runs. It needs nothing but Node: checks the version, installs, builds, and hands over to the product.
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Ortstreu needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

try {
  const { prepare } = await import('./prepare.mjs');
  await prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { main } = await import(join(import.meta.dirname, 'dist', 'server', 'compose.mjs'));
await main(process.argv.slice(2));
