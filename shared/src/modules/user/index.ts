export {
  acceptInvitationInput,
  changePasswordInput,
  changeRoleInput,
  firstAdministratorInput,
  inviteUserInput,
  isAbsent,
  loginInput,
  PASSWORD_MINIMUM,
  passwordFault,
  requestPasswordResetInput,
  resetPasswordInput,
  setAbsenceInput,
  updateProfileInput,
  USER_STATUSES,
  type Absence,
  type InviteUserInput,
  type SetAbsenceInput,
  type UpdateProfileInput,
  type UserStatus,
} from './user';
export { grantUser } from './user.policy';
export { userAbsenceChanged, userDisabled, userInvited, userPasswordResetRequested } from './user.events';
