import type { Translated } from '../translated';
import type { mail as german } from '../de/mail';

export const mail: Translated<typeof german> = {
  greeting: 'Hello {{name}},',
  linkExpires: 'The link is valid until {{at}} and works once.',
  why: 'You receive this message because you are in charge of it in Ortstreu.',
  userInvitation: {
    subject: 'Your access to Ortstreu – {{agency}}',
    lead: '{{agency}} has set up an account in Ortstreu for you. Please choose a password, then you can start.',
    button: 'Set up access',
  },
  passwordReset: {
    subject: 'New password for Ortstreu',
    lead: 'A new password was requested for your account.',
    button: 'Choose a new password',
    notYou: 'If that was not you, there is nothing to do: your present password stays valid.',
  },
  relayTest: {
    subject: 'Test message from Ortstreu – {{agency}}',
    lead: 'If you can read this, messages from Ortstreu leave the house and arrive.',
  },
  alert: {
    subject: 'Early warning: {{company}} now “{{level}}” – {{reason}}',
    subjectPlain: 'Early warning: {{company}} now “{{level}}”',
    leadRose: '{{company}} is now at “{{level}}” (before: “{{before}}”).',
    leadRed: '{{company}} needs action at once.',
    button: 'Open company',
    reasons: 'What else speaks for a conversation:',
    as: {
      manager: 'You receive this message because you are the account manager.',
      deputy: 'You receive this message as deputy.',
      head: 'You receive this message as head of the office.',
    },
    noManager: 'Nobody is named as account manager of this company.',
  },
};
