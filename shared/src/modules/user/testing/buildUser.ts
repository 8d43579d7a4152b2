import { hash } from '@node-rs/argon2';
import { UserModel, type StoredUser } from '../server/UserModel';

/** The password of everybody whom `buildUser` makes. */
export const TEST_PASSWORD = 'Kupferhütte-im-Nebel-7';

/** A cheap hash: tests check who may do what, not how long a guess takes. */
let cheapHash: Promise<string> | undefined;
let count = 0;

/** An account in the database, active and with `TEST_PASSWORD`, unless the overrides say otherwise. */
export async function buildUser(overrides: Partial<StoredUser> = {}): Promise<StoredUser> {
  cheapHash ??= hash(TEST_PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  count += 1;
  const user = await UserModel.create({
    name: `Person ${count}`,
    email: `person${count}-${process.pid}@amt.example`,
    role: 'officer',
    status: 'active',
    locale: 'de',
    passwordHash: await cheapHash,
    ...overrides,
  });
  const { passwordHash: _, ...stored } = user.toObject<StoredUser>();
  return stored;
}
