// `npm test`: installs what is missing and runs everything. `npm test -- unit database` runs some suites.
// MONGODB_URL and QUEUE_URL run the same suites on those servers.
import { prepare } from './prepare.mjs';

try {
  const names = process.argv.slice(2);
  const needsBrowser = names.length === 0 || names.includes('browser');
  // The browser meets the built product; everything else runs from source and needs only the generated code.
  await prepare({ only: needsBrowser ? undefined : ['generated code'] });
  if (needsBrowser) {
    const { findChromium } = await import('./chromium.mjs');
    process.env.CHROMIUM_PATH = await findChromium();
  }
  const { runSuites } = await import('./runSuites.mjs');
  const { passed, failed } = await runSuites(names);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
