// `npm test`: installs what is missing and runs everything. `npm test -- unit database` runs some suites.
// MONGODB_URL and QUEUE_URL run the same suites on those servers.
try {
  const { installMissing } = await import('./install.mjs');
  installMissing();
  const names = process.argv.slice(2);
  const needsBrowser = names.length === 0 || names.includes('browser');
  if (needsBrowser) {
    const { findChromium } = await import('./chromium.mjs');
    process.env.CHROMIUM_PATH = await findChromium();
  }
  // The browser meets the built product; everything else runs from source and needs only the generated code.
  const { buildStale } = await import('./build.mjs');
  await buildStale({ only: needsBrowser ? undefined : ['generated code'] });
  const { runSuites } = await import('./runSuites.mjs');
  const { passed, failed } = await runSuites(names);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
