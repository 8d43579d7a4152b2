import type { ContactRole } from '@ortstreu/shared/contact';

export const FIRST_NAMES = [
  { name: 'Ayşe', salutation: 'ms' }, { name: 'Birgit', salutation: 'ms' }, { name: 'Claudia', salutation: 'ms' }, { name: 'Dorothea', salutation: 'ms' }, { name: 'Elif', salutation: 'ms' }, { name: 'Franziska', salutation: 'ms' },
  { name: 'Greta', salutation: 'ms' }, { name: 'Ivana', salutation: 'ms' }, { name: 'Johanna', salutation: 'ms' }, { name: 'Nele', salutation: 'ms' }, { name: 'Adam', salutation: 'mr' }, { name: 'Björn', salutation: 'mr' },
  { name: 'Cem', salutation: 'mr' }, { name: 'Dietmar', salutation: 'mr' }, { name: 'Emil', salutation: 'mr' }, { name: 'Georg', salutation: 'mr' }, { name: 'Horst', salutation: 'mr' }, { name: 'Jakub', salutation: 'mr' }, { name: 'Ömer', salutation: 'mr' }, { name: 'Rüdiger', salutation: 'mr' },
] as const;

/** Family names that nobody takes for a real person's. */
export const LAST_NAMES = ['Beispiel', 'Muster', 'Musterfrau', 'Mustermann', 'Exempel', 'Probelauf', 'Beispielmann', 'Musterlein', 'Erdacht', 'Platzhalter', 'Fiktiv', 'Probemann'] as const;

export const CONTACT_ROLE_TITLES: readonly { role: ContactRole; title: string }[] = [
  { role: 'management', title: 'Geschäftsführung' },
  { role: 'owner', title: 'Inhaberschaft' },
  { role: 'siteManager', title: 'Werkleitung' },
  { role: 'humanResources', title: 'Personalleitung' },
  { role: 'realEstate', title: 'Liegenschaften' },
];

/** The office beside its first administrator. */
export const COLLEAGUES = [
  { key: 'head', name: 'Henrik Muster', email: 'henrik.muster@beispielstadt.example', role: 'head' },
  { key: 'officer', name: 'Lea Musterfrau', email: 'lea.musterfrau@beispielstadt.example', role: 'officer' },
  { key: 'second', name: 'Tarek Exempel', email: 'tarek.exempel@beispielstadt.example', role: 'officer' },
  { key: 'reader', name: 'Gudrun Probelauf', email: 'gudrun.probelauf@beispielstadt.example', role: 'reader' },
] as const;
