import type { Role, UserActor } from '@ortstreu/shared/access';
import { FixedClock } from '@ortstreu/shared/kernel';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';

/** Monday, 23 November 2026, 10:00 in Berlin: the day on which tests happen. */
export const TEST_NOW = new Date('2026-11-23T09:00:00Z');
export const TEST_ZONE = 'Europe/Berlin';

/** A signed-in person of a role; each call is somebody else. */
export const actorOf = (role: Role, id = new Types.ObjectId().toHexString()): UserActor => ({ kind: 'user', id, role, locale: 'de' });

export interface TestScope extends Scope {
  clock: FixedClock;
  actor: UserActor;
}

/** A scope whose clock stands still. */
export const scopeOf = (role: Role, id?: string): TestScope => ({ actor: actorOf(role, id), clock: new FixedClock(TEST_NOW), timeZone: TEST_ZONE });

/** The workers' scope. */
export const workersScope = (): Scope & { clock: FixedClock } => ({
  actor: { kind: 'system', name: 'workers' },
  clock: new FixedClock(TEST_NOW),
  timeZone: TEST_ZONE,
});
