import type { Translated } from '../translated';
import type { auth as german } from '../de/auth';

export const auth: Translated<typeof german> = {
  showPassword: 'Show or hide the password',
  login: {
    title: 'Sign in',
    sentence: 'Ortstreu is the one place for everything your economic development office knows about its companies.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgot your password?',
    lost: 'You were signed out',
    lostText: 'The session has ended. Sign in; what you entered is still there.',
    other: 'Sign in with another account',
  },
  forgot: {
    title: 'Forgot your password',
    sentence: 'We send you a link with which you set a new password.',
    submit: 'Request the link',
    sentTitle: 'Look into your mailbox',
    sentText: 'If there is an account for {{email}}, the link is on its way. It holds for one hour.',
    back: 'Back to sign-in',
  },
  reset: {
    title: 'New password',
    sentence: 'Afterwards you are signed out on all other devices.',
    password: 'New password',
    repeat: 'Repeat the new password',
    hint: 'At least 12 characters. Three or four words that only you would think of are good.',
    submit: 'Change the password',
    done: 'The new password holds. Sign in with it.',
  },
  invitation: {
    title: 'Welcome to Ortstreu',
    sentence: '{{agency}} has invited you as {{email}}. Enter your name and set a password.',
    name: 'First and last name',
    repeat: 'Repeat the password',
    submit: 'Set up the account',
    invalidTitle: 'This invitation no longer holds',
    invalidText: 'Invitations hold for one week and only once. Ask for a new one, or sign in if you have an account already.',
    toLogin: 'To sign-in',
  },
};
