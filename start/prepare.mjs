// What every way in needs: packages and build are there and up to date. Two at once in one checkout take turns.
import { join } from 'node:path';
import { withBuildLock } from './buildLock.mjs';
import { buildStale } from './buildStale.mjs';
import { installMissing } from './install.mjs';

/** @param {{ only?: string[], force?: boolean }} what steps of the build, all of them when absent */
export const prepare = (what = {}) =>
  withBuildLock(join(import.meta.dirname, '..', '.cache', 'build.lock'), async () => {
    installMissing();
    await buildStale(what);
  });
