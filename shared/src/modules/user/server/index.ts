export { acceptInvitation } from './acceptInvitation';
export { changeRole } from './changeRole';
export { createFirstAdministrator } from './createFirstAdministrator';
export { disableUser, enableUser } from './disableUser';
export { inviteUser, renewInvitation } from './inviteUser';
export { changePassword, requestPasswordReset, resetPassword } from './passwordCommands';
export { findToken, linkOf, openInvitationOf, type UserLink } from './tokens';
export { setAbsence, signOutEverywhere, updateProfile } from './updateProfile';
export { type StoredAbsence, type StoredUser } from './UserModel';
export {
  activeUsers,
  authenticate,
  findUser,
  hasUsers,
  listUsers,
  ownersStandingInFor,
  responsibleOn,
  userOfSession,
  usersById,
  type UserListRequest,
} from './userQueries';
