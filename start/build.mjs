// `npm run build`: installs and builds what is missing or stale. `--force` builds all of it.
import { prepare } from './prepare.mjs';

try {
  await prepare({ force: process.argv.includes('--force') });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
