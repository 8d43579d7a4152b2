/** Six offers: a draft, two sent, two opened, one taken back. */
export interface SampleOffer {
  request: string;
  sites: readonly string[];
  title: string;
  intro: string;
  locale: 'de' | 'en';
  recipient: { name: string; email: string };
  author: 'administrator' | 'officer' | 'second' | 'head';
  draftedDaysAgo: number;
  sentDaysAgo?: number;
  viewedDaysAgo?: readonly number[];
  revokedDaysAgo?: number;
}

const REASONS = { de: ['Zwei Minuten zur Autobahn', 'Kurze Wege in der Verwaltung', 'Planungsrecht liegt vor'], en: ['Two minutes to the motorway', 'One contact for all permits', 'Binding plan in force'] } as const;
export const reasonsIn = (locale: 'de' | 'en'): string[] => [...REASONS[locale]];

export const OFFERS: readonly SampleOffer[] = [
  { request: 'armatur', sites: ['nord1', 'nord2'], title: 'Sites for your new plant', intro: 'Two sites in Beispielstadt that meet what you told us.', locale: 'en', recipient: { name: 'Jane Placeholder', email: 'jane@placeholder-valves.example' }, author: 'head', draftedDaysAgo: 21, sentDaysAgo: 20, viewedDaysAgo: [19, 6, 1] },
  { request: 'halle', sites: ['halle1', 'halle4', 'hafenhalle'], title: 'Mietshallen in Beispielstadt', intro: 'Drei Hallen, die nach unserem Stand frei sind.', locale: 'de', recipient: { name: 'Jakub Exempel', email: 'halle@exempel-logistik.example' }, author: 'officer', draftedDaysAgo: 26, sentDaysAgo: 25, viewedDaysAgo: [24] },
  { request: 'kontor', sites: ['bahnhof', 'kontor'], title: 'Büros in Beispielstadt', intro: 'Zwei Häuser mit Anschluss an Bahn und Glasfaser.', locale: 'de', recipient: { name: 'Franziska Muster', email: 'buero@beispielberg.example' }, author: 'second', draftedDaysAgo: 9, sentDaysAgo: 8 },
  { request: 'saft', sites: ['nord1'], title: 'Fläche für Ihre Abfüllung', intro: 'Wasser und Strom liegen in der nötigen Menge an.', locale: 'de', recipient: { name: 'Greta Mustermann', email: 'greta@saefte-platzhalter.example' }, author: 'administrator', draftedDaysAgo: 4, sentDaysAgo: 3 },
  { request: 'druck', sites: ['musterau2', 'musterau3'], title: 'Grundstücke im Gewerbepark', intro: 'Zwei Felder mit gesichertem Planungsrecht.', locale: 'de', recipient: { name: 'Horst Probemann', email: 'horst@probemann-druck.example' }, author: 'second', draftedDaysAgo: 52, sentDaysAgo: 50, revokedDaysAgo: 44 },
  { request: 'manufaktur', sites: ['musterau1', 'musterau5'], title: 'Grundstücke für Ihre Manufaktur', intro: 'Entwurf, Preise werden noch abgestimmt.', locale: 'de', recipient: { name: 'Björn Musterlein', email: 'bau@musterlein.example' }, author: 'officer', draftedDaysAgo: 2 },
];
