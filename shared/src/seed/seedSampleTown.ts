import { FixedClock } from '@ortstreu/shared/kernel';
import { createCompany } from '@ortstreu/shared/company/server';
import { runCommand } from '@ortstreu/shared/kernel/server';

/** Builds the sample town through the product's own commands. */
export async function seedSampleTown(): Promise<void> {
  const scope = { actor: { kind: 'system', name: 'seed' } as const, clock: new FixedClock(new Date()), timeZone: 'Europe/Berlin' };
  await runCommand(createCompany, { name: 'Beispiel Metallbau GmbH', address: { street: 'Musterweg 1', postcode: '55435', city: 'Beispielstadt' } }, scope);
}
