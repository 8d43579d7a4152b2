import { completeSetup } from '@ortstreu/shared/setup/server';
import {
  acceptInvitation,
  changePassword,
  createFirstAdministrator,
  requestPasswordReset,
  resetPassword,
  signOutEverywhere,
  type StoredUser,
} from '@ortstreu/shared/user/server';
import { buildUser, TEST_PASSWORD } from '@ortstreu/shared/user/testing';
import { everyone, only, type AccessTable, type Seat } from '../../testing/accessTable';

const ref = (user: StoredUser) => ({ id: user._id.toHexString(), version: user.version });
const somebody = async (overrides: Partial<StoredUser> = {}) => ({ input: ref(await buildUser(overrides)) });
const absence = { from: '2026-12-01', to: '2026-12-24' };
const ADMINISTRATOR = only(['administrator']);
const NEW_PASSWORD = 'Ein-anderes-Kennwort-9';
let invited = 0;

/** The account of the seat as it stands now; earlier rows may have changed it. */
const ownVersion = async (seat: Seat): Promise<number> => {
  const answer = await seat.agent.post('/graphql').send({ query: '{ me { user { version } } }' });
  return (answer.body as { data: { me: { user: { version: number } } } }).data.me.user.version;
};

export const access: AccessTable = {
  rows: [
    { field: 'Query.me', document: '{ me { today } }', scopes: { 'the own account': { expect: everyone('allowed') } } },
    {
      field: 'Query.users',
      document: '{ users(first: 100) { edges { node { id } } } }',
      sees: (data, { id }) => JSON.stringify(data).includes(String(id)),
      scopes: { colleagues: { prepare: async () => ({ id: (await buildUser({ name: 'Aaron' }))._id.toHexString() }), expect: everyone('allowed') } },
    },
    {
      field: 'Mutation.inviteUser',
      commands: ['user.invite'],
      document: 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: { name: 'Neu', email: `neu${++invited}@amt.example`, role: 'officer' } }), expect: ADMINISTRATOR } },
    },
    {
      field: 'Mutation.renewInvitation',
      commands: ['user.renewInvitation'],
      document: 'mutation ($input: RenewInvitationInput!) { renewInvitation(input: $input) { id } }',
      scopes: {
        'an invited person': { prepare: async () => ({ input: { id: (await buildUser({ status: 'invited' }))._id.toHexString() } }), expect: ADMINISTRATOR },
      },
    },
    {
      field: 'Mutation.changeRole',
      commands: ['user.changeRole'],
      document: 'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { id } }',
      scopes: {
        'somebody else': { prepare: async () => ({ input: { ...ref(await buildUser()), role: 'head' } }), expect: ADMINISTRATOR },
        'the own account': {
          prepare: async (seat) => ({ input: { id: seat.user._id.toHexString(), version: await ownVersion(seat), role: seat.role } }),
          expect: ADMINISTRATOR,
        },
      },
    },
    {
      field: 'Mutation.disableUser',
      commands: ['user.disable'],
      document: 'mutation ($input: UserVersionInput!) { disableUser(input: $input) { id } }',
      scopes: { 'somebody else': { prepare: () => somebody(), expect: ADMINISTRATOR } },
    },
    {
      field: 'Mutation.enableUser',
      commands: ['user.enable'],
      document: 'mutation ($input: UserVersionInput!) { enableUser(input: $input) { id } }',
      scopes: { 'somebody else': { prepare: () => somebody({ status: 'disabled' }), expect: ADMINISTRATOR } },
    },
    {
      field: 'Mutation.updateProfile',
      commands: ['user.updateProfile'],
      document: 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }',
      scopes: { 'the own account': { prepare: async (seat) => ({ input: { version: await ownVersion(seat), locale: 'de' } }), expect: everyone('allowed') } },
    },
    {
      field: 'Mutation.setAbsence',
      commands: ['user.setAbsence'],
      document: 'mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) { id } }',
      scopes: {
        'the own account': {
          prepare: async (seat) => ({ input: { id: seat.user._id.toHexString(), version: await ownVersion(seat), absence } }),
          expect: everyone('allowed'),
        },
        'somebody else': { prepare: async () => ({ input: { ...ref(await buildUser()), absence } }), expect: only(['administrator', 'head']) },
      },
    },
  ],
  commands: [
    // Open to whoever holds the link, so a signed-in person without it finds nothing to open.
    { command: requestPasswordReset, scopes: { 'an address': { prepare: async () => ({ email: 'niemand@amt.example' }), expect: everyone('allowed') } } },
    {
      command: changePassword,
      scopes: { 'the own password': { prepare: async () => ({ current: TEST_PASSWORD, password: TEST_PASSWORD }), expect: everyone('allowed') } },
    },
    { command: signOutEverywhere, scopes: { 'the own sessions': { prepare: async () => ({}), expect: everyone('allowed') } } },
    {
      command: createFirstAdministrator,
      scopes: { any: { prepare: async () => ({ name: 'A', email: 'erste@amt.example', password: NEW_PASSWORD }), expect: everyone('FORBIDDEN') } },
    },
    {
      command: completeSetup,
      scopes: {
        any: {
          prepare: async () => ({
            agency: { agencyName: 'A', federalState: 'NW' },
            administrator: { name: 'A', email: 'erste@amt.example', password: NEW_PASSWORD },
            content: 'empty',
          }),
          expect: everyone('FORBIDDEN'),
        },
      },
    },
    {
      command: acceptInvitation,
      scopes: { 'a link that does not exist': { prepare: async () => ({ token: 'unknown', password: NEW_PASSWORD }), expect: everyone('LINK_INVALID') } },
    },
    {
      command: resetPassword,
      scopes: { 'a link that does not exist': { prepare: async () => ({ token: 'unknown', password: NEW_PASSWORD }), expect: everyone('LINK_INVALID') } },
    },
  ],
};
