import type { CaseCause, CaseOutcome, CaseStage } from '@ortstreu/shared/retentionCase';

export interface SampleCase {
  title: string;
  cause: CaseCause;
  owner: 'administrator' | 'officer' | 'second' | 'head';
  openedDaysAgo: number;
  /** Stages after "recognised" with the day on which the case reached them. */
  moves: readonly { stage: Exclude<CaseStage, 'recognised'>; daysAgo: number; outcome?: CaseOutcome; reason?: string }[];
  measures: readonly { title: string; dueIn: number; isDone?: boolean }[];
  nextStep?: { title: string; dueIn: number };
  isRestricted?: boolean;
}

const to = (stage: 'clarifying' | 'acting', daysAgo: number) => ({ stage, daysAgo });

export const CASES: readonly SampleCase[] = [
  { title: 'Kündigung des Mietvertrags', cause: 'leaseEnd', owner: 'administrator', openedDaysAgo: 2, moves: [], measures: [], nextStep: { title: 'Gespräch mit dem Vermieter verabreden', dueIn: 0 } },
  { title: 'Stromanschluss reicht nicht für die neue Linie', cause: 'infrastructure', owner: 'officer', openedDaysAgo: 5, moves: [], measures: [{ title: 'Lastprofil anfordern', dueIn: 4 }], nextStep: { title: 'Netzbetreiber anrufen', dueIn: 1 } },
  { title: 'Gerücht über Verlagerung', cause: 'courted', owner: 'head', openedDaysAgo: 16, moves: [], measures: [], isRestricted: true },
  { title: 'Halle zu klein für neuen Auftrag', cause: 'spaceNeed', owner: 'administrator', openedDaysAgo: 34, moves: [to('clarifying', 20)], measures: [{ title: 'Nachbargrundstück prüfen', dueIn: 6 }, { title: 'Freie Hallen zusammenstellen', dueIn: -12, isDone: true }], nextStep: { title: 'Besichtigung im Gewerbepark Musterau', dueIn: 3 } },
  { title: 'Genehmigung für den Anbau stockt', cause: 'permit', owner: 'second', openedDaysAgo: 60, moves: [to('clarifying', 44)], measures: [{ title: 'Runder Tisch mit dem Kreis', dueIn: 9 }], nextStep: { title: 'Unterlagen nachreichen lassen', dueIn: -2 } },
  { title: 'Nachfolge der Inhaberin offen', cause: 'succession', owner: 'officer', openedDaysAgo: 52, moves: [to('clarifying', 28)], measures: [{ title: 'Beratung der Kammer vermitteln', dueIn: 14 }] },
  { title: 'Konzern prüft Schließung der Fertigung', cause: 'groupDecision', owner: 'head', openedDaysAgo: 110, moves: [to('clarifying', 100), to('acting', 63)], measures: [{ title: 'Schreiben des Bürgermeisters an den Vorstand', dueIn: -30, isDone: true }, { title: 'Standortvergleich vorlegen', dueIn: 5 }], nextStep: { title: 'Telefonat mit der Werkleitung', dueIn: 2 } },
  { title: 'Lärmstreit mit der Nachbarschaft', cause: 'neighbourConflict', owner: 'second', openedDaysAgo: 140, moves: [to('clarifying', 130), to('acting', 95)], measures: [{ title: 'Gutachten auswerten', dueIn: 12 }], nextStep: { title: 'Ergebnis mit dem Betrieb besprechen', dueIn: 12 } },
  { title: 'Zwölf Stellen unbesetzt', cause: 'staffShortage', owner: 'administrator', openedDaysAgo: 75, moves: [to('acting', 40)], measures: [{ title: 'Bewerbertag mit der Arbeitsagentur', dueIn: 18 }], nextStep: { title: 'Termin für den Bewerbertag bestätigen', dueIn: -1 } },
  { title: 'Umzug innerhalb der Stadt begleitet', cause: 'spaceNeed', owner: 'officer', openedDaysAgo: 300, moves: [to('clarifying', 280), to('acting', 240), { stage: 'secured', daysAgo: 60, outcome: 'movesWithinTown', reason: 'Grundstück im Industriegebiet Beispielfeld Nord gekauft.' }], measures: [{ title: 'Kaufvertrag beurkunden', dueIn: -70, isDone: true }] },
  { title: 'Verkauf an die Belegschaft', cause: 'succession', owner: 'second', openedDaysAgo: 380, moves: [to('clarifying', 350), to('acting', 300), { stage: 'secured', daysAgo: 120, outcome: 'successorFound', reason: 'Zwei Führungskräfte haben übernommen.' }], measures: [] },
  { title: 'Verlagerung des Versands', cause: 'costs', owner: 'officer', openedDaysAgo: 260, moves: [to('clarifying', 230), { stage: 'lost', daysAgo: 150, outcome: 'movedAway', reason: 'Der Konzern bündelt den Versand an einem anderen Ort; Miete war halb so hoch.' }], measures: [] },
];
