import type { Translated } from '../translated';
import type { contact as german } from '../de/contact';

export const contact: Translated<typeof german> = {
  add: 'Add person',
  editTitle: 'Edit {{name}}',
  empty: 'Nobody entered yet. Whom do you talk to there?',
  primary: 'first contact',
  left: 'left on {{date}}',
  salutations: { ms: 'Ms', mr: 'Mr', none: 'no form of address' },
  roles: {
    management: 'Management',
    owner: 'Owner',
    siteManager: 'Site manager',
    humanResources: 'Human resources',
    realEstate: 'Real estate',
    assistance: 'Assistance',
    consultant: 'Consultant',
    broker: 'Broker',
    other: 'Other',
  },
  form: {
    salutation: 'Form of address',
    title: 'Title',
    firstName: 'First name',
    lastName: 'Last name',
    role: 'Function',
    jobTitle: 'Job title',
    email: 'E-mail',
    phone: 'Telephone',
    mobile: 'Mobile',
    isPrimary: 'First contact',
    leftOn: 'Left on',
    submit: 'Save',
  },
  archive: 'Remove person',
  archived: '{{name}} was removed.',
};
