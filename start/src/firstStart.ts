import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETUP } from '@ortstreu/shared/access';
import { systemClock } from '@ortstreu/shared/kernel';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { SAMPLE_AGENCY, seedSampleTown } from '@ortstreu/shared/seed';
import { completeSetup, issueSetupCode } from '@ortstreu/shared/setup/server';
import { hasUsers } from '@ortstreu/shared/user/server';

const DEMO_EMAIL = 'leitung@beispielstadt.example';

/** An empty installation waits for the set-up page; its code stands on the console and nowhere else. */
export async function offerSetup(url: string, say: (line: string) => void): Promise<void> {
  const code = await issueSetupCode();
  if (code) say(`First start: open ${url}/setup and enter the code ${code}`);
}

/** The sample town unattended. Its password is invented here and kept beside the data, because it protects nothing but invented people. */
export async function openDemo(dataDir: string, say: (line: string) => void): Promise<void> {
  const path = join(dataDir, 'demo-login');
  if (await hasUsers()) {
    say(existsSync(path) ? readFileSync(path, 'utf8').trim() : 'This installation is in use; its people keep their passwords and no sample town is added.');
    return;
  }
  say('Building the sample town …');
  const password = randomBytes(12).toString('base64url');
  const administrator = { name: 'Katrin Beispiel', email: DEMO_EMAIL, password };
  await runCommand(completeSetup, { agency: SAMPLE_AGENCY, administrator, content: 'sample' }, { actor: SETUP, clock: systemClock, timeZone: 'Europe/Berlin' });
  await seedSampleTown();
  const line = `demo login: ${DEMO_EMAIL} ${password}`;
  writeFileSync(path, `${line}\n`, { mode: 0o600 });
  say(line);
}
