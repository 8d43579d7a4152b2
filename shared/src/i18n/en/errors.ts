import type { Translated } from '../translated';
import type { errors as german } from '../de/errors';

export const errors: Translated<typeof german> = {
  VALIDATION_FAILED: 'Some entries are not right yet. The hints are beside the fields.',
  MALFORMED_REQUEST: 'The request was incomplete or unreadable. Reload the page and try again.',
  UNAUTHENTICATED: 'You are no longer signed in. Sign in and go on where you were.',
  LOGIN_FAILED: 'E-mail address or password is wrong.',
  FORBIDDEN: 'You do not have the right to do this. Ask the head of the office or the administration.',
  NOT_FOUND: 'This entry does not exist, or it is not open to you.',
  CONFLICT: 'Somebody else has changed this entry in the meantime. Compare both versions and decide which one holds.',
  ILLEGAL_TRANSITION: 'This step is not possible from where it stands now.',
  PAYLOAD_TOO_LARGE: 'This is too large. Nothing was transferred.',
  TOO_MANY_REQUESTS: 'Too many attempts in a short time. Wait {{minutes}} minutes and try again.',
  LINK_INVALID: 'This link no longer holds. Ask for a new one.',
  STORAGE_FULL: 'The server has no free space left. Nothing was saved; please tell the administration.',
  UNAVAILABLE: 'The server cannot be reached right now. Try again in a moment.',
  INTERNAL: 'Something failed on our side.',
};
