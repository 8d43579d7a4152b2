import type { Translated } from '../translated';
import type { mail as german } from '../de/mail';

export const mail: Translated<typeof german> = {
  greeting: 'Hello {{name}},',
  linkExpires: 'The link is valid until {{at}} and works once.',
  why: 'You receive this message because you are in charge of it in Ortstreu.',
  openCompany: 'Open company',
  openRequest: 'Open request',
  inCharge: '{{owner}} is in charge.',
  followUpInvitation: {
    summary: '{{title}}: {{company}}',
    subject: {
      new: '{{title}} on {{date}}: {{company}}',
      moved: 'Moved to {{date}}: {{title}} – {{company}}',
      cancelled: 'Cancelled: {{title}} on {{date}} – {{company}}',
    },
    lead: {
      new: 'Please note {{date}}: {{title}} at {{company}}. The appointment is attached to this message.',
      moved: 'The new day is {{date}}: {{title}} at {{company}}. The changed appointment is attached to this message.',
      cancelled: 'The appointment on {{date}} at {{company}} is cancelled. Your calendar takes it out with this message.',
    },
  },
  followUpReminder: {
    subject: {
      due: 'Due today: {{title}} – {{company}}',
      again: 'Overdue for three working days: {{title}} – {{company}}',
      escalate: 'Not done for a week: {{title}} – {{company}}',
    },
    lead: {
      due: 'A follow-up at {{company}} is due: {{title}} on {{date}}.',
      again: 'The follow-up at {{company}} was due on {{date}}: {{title}}. Please do it or move it.',
      escalate: 'The follow-up at {{company}} was due on {{date}} and is still open: {{title}}. {{owner}} is in charge.',
    },
  },
  commitmentReminder: {
    subject: {
      due: 'Promise due today: {{title}} – {{company}}',
      again: 'Overdue promise: {{title}} – {{company}}',
      escalate: 'Promise overdue for a week: {{title}} – {{company}}',
    },
    lead: {
      due: 'We have promised something to {{company}} by today: {{title}}.',
      again: 'We have promised something to {{company}} by {{date}}: {{title}}. The promise is still open.',
      escalate: 'The promise to {{company}} was due on {{date}} and is still open: {{title}}. {{owner}} is in charge.',
    },
  },
  weeklyDigest: {
    subject: 'Your week from {{from}} to {{until}}',
    lead_one: 'One task is waiting for you this week.',
    lead_other: '{{count}} tasks are waiting for you this week.',
    leadQuiet: 'Nothing is due this week; a look is worth it all the same.',
    button: 'Open today',
    due: 'Due',
    dueItem: '{{date}}: {{title}} – {{company}}',
    attention: 'Who is worth a conversation',
    requests: 'Requests without a first answer',
    requestItem: '{{title}}, arrived {{at}}',
    footer: 'This overview comes on Mondays at 7 when there is something to do.',
  },
  offerViewed: {
    subject: 'Your offer was opened: {{title}}',
    lead: 'The offer “{{title}}” was opened, last {{at}}.',
    views_one: 'It has been opened {{count}} time so far.',
    views_other: 'It has been opened {{count}} times so far.',
  },
  requestReceived: {
    subject: 'New request: {{title}}',
    lead: 'A site request has arrived ({{at}}): {{title}}.',
    clock: 'The clock to the first answer is running.',
  },
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
