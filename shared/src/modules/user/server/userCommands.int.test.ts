import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, localDate } from '@ortstreu/shared/kernel';
import { AuditModel, OutboxModel, runCommand, useSecret } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf, TEST_NOW, TEST_ZONE, type TestScope } from '@ortstreu/shared/testing';
import { buildUser, TEST_PASSWORD } from '../testing/buildUser';
import { acceptInvitation } from './acceptInvitation';
import { changeRole } from './changeRole';
import { disableUser, enableUser } from './disableUser';
import { inviteUser, renewInvitation } from './inviteUser';
import { changePassword } from './passwordCommands';
import { linkOf } from './tokens';
import { setAbsence, updateProfile } from './updateProfile';
import { UserModel, type StoredUser } from './UserModel';
import { activeUsers, authenticate, responsibleOn, userOfSession } from './userQueries';
import { UserTokenModel } from './UserTokenModel';

const PASSWORD = 'Windrad-hinter-der-Halle-4';
const ref = (user: StoredUser) => ({ id: user._id.toHexString(), version: user.version });

describe('accounts', () => {
  let administrator: StoredUser;
  let scope: TestScope;
  beforeAll(() => useSecret('a secret that is long enough for tests'));
  beforeEach(async () => {
    await Promise.all([UserModel.deleteMany({}), UserTokenModel.deleteMany({}), OutboxModel.deleteMany({}), AuditModel.deleteMany({})]);
    administrator = await buildUser({ role: 'administrator' });
    scope = scopeOf('administrator', administrator._id.toHexString());
  });

  const links = async () =>
    (await OutboxModel.find({ event: 'user.invited' }).sort({ _id: 1 }).lean()).map((entry) => (entry.payload as { tokenId: string }).tokenId);

  it('keeps no token and no password in readable form', async () => {
    const invited = await runCommand(inviteUser, { name: 'Anna', email: 'anna@amt.example', role: 'officer' }, scope);
    const [tokenId = ''] = await links();
    const token = (await linkOf(tokenId, TEST_NOW))?.token ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    await runCommand(acceptInvitation, { token, password: PASSWORD, name: 'Anna Amt' }, scope);
    const everything = JSON.stringify(
      await Promise.all([UserModel.find().select('+passwordHash').lean(), UserTokenModel.find().lean(), OutboxModel.find().lean(), AuditModel.find().lean()]),
    );
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(PASSWORD);
    expect(everything).toContain('$argon2id$');
    expect(await authenticate({ email: 'anna@amt.example', password: PASSWORD })).toMatchObject({ _id: invited._id, name: 'Anna Amt', status: 'active' });
    const actions = await AuditModel.find({ 'subject.id': invited._id.toHexString() }).sort({ _id: 1 }).lean();
    expect(actions.map(({ action }) => action)).toEqual(['invited', 'invitationAccepted']);
  });

  it('voids the old invitation when it is renewed', async () => {
    const { _id } = await runCommand(inviteUser, { name: 'Anna', email: 'anna@amt.example', role: 'officer' }, scope);
    await runCommand(renewInvitation, { id: _id.toHexString() }, scope);
    const [first = '', second = ''] = await links();
    expect(await linkOf(first, TEST_NOW)).toBeNull();
    expect(await linkOf(second, TEST_NOW)).toMatchObject({ kind: 'invitation', user: { email: 'anna@amt.example' } });
    expect(await linkOf(second, new Date(TEST_NOW.getTime() + 7 * 24 * 3_600_000))).toBeNull();
  });

  it('builds no link with another secret than the one it was made with', async () => {
    await runCommand(inviteUser, { name: 'Anna', email: 'anna@amt.example', role: 'officer' }, scope);
    const [tokenId = ''] = await links();
    useSecret('another secret that is long enough');
    expect(await linkOf(tokenId, TEST_NOW)).toBeNull();
    useSecret('a secret that is long enough for tests');
  });

  it('invites an address once', async () => {
    await buildUser({ email: 'anna@amt.example' });
    const error = await errorOf(runCommand(inviteUser, { name: 'Anna', email: 'ANNA@amt.example', role: 'officer' }, scope));
    expect(error.issues).toEqual([{ path: 'email', code: 'email.taken' }]);
  });

  it('keeps the last administrator, also when two demote each other at the same moment', async () => {
    for (const attempt of [runCommand(changeRole, { ...ref(administrator), role: 'reader' }, scope), runCommand(disableUser, ref(administrator), scope)]) {
      expect((await errorOf(attempt)).issues[0]?.code).toBe('user.lastAdministrator');
    }
    const other = await buildUser({ role: 'administrator' });
    const outcomes = await Promise.allSettled([
      runCommand(changeRole, { ...ref(other), role: 'reader' }, scope),
      runCommand(changeRole, { ...ref(administrator), role: 'reader' }, scopeOf('administrator', other._id.toHexString())),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await activeUsers(['administrator'])).toHaveLength(1);
  });

  it('ends sessions and links of a closed account, and opens it again where it stood', async () => {
    const user = await buildUser({ role: 'officer' });
    expect(await userOfSession(user._id.toHexString(), 0)).not.toBeNull();
    const closed = await runCommand(disableUser, ref(user), scope);
    expect(await userOfSession(user._id.toHexString(), 0)).toBeNull();
    expect((await errorOf(authenticate({ email: user.email, password: TEST_PASSWORD }))).code).toBe('LOGIN_FAILED');
    expect((await errorOf(runCommand(disableUser, ref(closed), scope))).code).toBe('ILLEGAL_TRANSITION');
    expect((await runCommand(enableUser, ref(closed), scope)).status).toBe('active');
    // The session of before stays ended.
    expect(await userOfSession(user._id.toHexString(), 0)).toBeNull();
    expect(await OutboxModel.countDocuments({ event: 'user.disabled' })).toBe(1);
  });

  it('refuses a change made from an older version and shows the current one', async () => {
    const user = await buildUser({ role: 'officer' });
    const own = scopeOf('officer', user._id.toHexString());
    await runCommand(updateProfile, { version: 1, name: 'Anna' }, own);
    const error = await errorOf(runCommand(updateProfile, { version: 1, name: 'Berta' }, own));
    expect(error).toMatchObject({ code: 'CONFLICT', current: { name: 'Anna', version: 2 } });
  });

  it('ends the sessions when the password changes', async () => {
    const user = await buildUser();
    const own = scopeOf('officer', user._id.toHexString());
    const saved = await runCommand(changePassword, { current: TEST_PASSWORD, password: PASSWORD }, own);
    expect(await userOfSession(user._id.toHexString(), user.sessionEpoch)).toBeNull();
    expect(await userOfSession(user._id.toHexString(), saved.sessionEpoch)).not.toBeNull();
  });

  it('gives due work to the deputy while somebody is away', async () => {
    const [anna, bert] = [await buildUser(), await buildUser()];
    const own = { actor: scopeOf('officer', anna._id.toHexString()).actor, clock: new FixedClock(TEST_NOW), timeZone: TEST_ZONE };
    const absence = { from: '2026-12-01', to: '2026-12-24', deputyId: bert._id.toHexString() };
    const saved = await runCommand(setAbsence, { ...ref(anna), absence }, own);
    const on = (day: string) => responsibleOn(anna._id.toHexString(), localDate(day));
    expect([await on('2026-11-30'), await on('2026-12-01'), await on('2026-12-25')]).toEqual([anna, bert, anna].map(({ _id }) => _id.toHexString()));

    const refused = async (change: object) => (await errorOf(runCommand(setAbsence, { ...ref(saved), absence: { ...absence, ...change } }, own))).issues;
    expect(await refused({ deputyId: anna._id.toHexString() })).toEqual([{ path: 'absence.deputyId', code: 'user.deputySelf' }]);
    expect(await refused({ deputyId: (await buildUser({ status: 'disabled' }))._id.toHexString() })).toEqual([
      { path: 'absence.deputyId', code: 'user.deputyInactive' },
    ]);
    expect(await refused({ from: '2026-11-01', to: '2026-11-22' })).toEqual([{ path: 'absence.to', code: 'date.past' }]);
    expect((await runCommand(setAbsence, { ...ref(saved), absence: null }, own)).absence).toBeNull();
  });
});
