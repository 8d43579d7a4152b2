import type { RecordSignalInput } from '@ortstreu/shared/signal';

type Observation = Pick<RecordSignalInput, 'kind' | 'source' | 'certainty' | 'evidence'> & { daysAgo: number };

const seen = (daysAgo: number, kind: Observation['kind'], source: Observation['source'], certainty: Observation['certainty'], evidence: string): Observation => ({ daysAgo, kind, source, certainty, evidence });

/** Observations beside those of the visits, the latest last. All of them are invented, as are the companies. */
export const OBSERVATIONS: readonly Observation[] = [
  seen(240, 'accountsOverdue', 'register', 'published', 'Der Jahresabschluss ist seit einem halben Jahr überfällig.'),
  seen(130, 'crisisSigns', 'partner', 'rumour', 'Ein Zulieferer spricht von verspäteten Zahlungen.'),
  seen(90, 'moveIntention', 'partner', 'rumour', 'Soll sich in der Nachbargemeinde Grundstücke angesehen haben.'),
  seen(60, 'workforceDown', 'press', 'published', 'Eine Schicht fällt weg.'),
  seen(32, 'spaceNeed', 'authority', 'told', 'Voranfrage für eine Aufstockung beim Bauamt.'),
  seen(13, 'closureAnnounced', 'press', 'published', 'Der Mutterkonzern kündigt an, die Fertigung zum Jahresende zu schließen.'),
  seen(11, 'workforceUp', 'jobPostings', 'observed', 'Zweiundzwanzig neue Ausschreibungen in einer Woche.'),
  seen(8, 'crisisSigns', 'partner', 'rumour', 'Auf dem Parkplatz stehen nur noch halb so viele Autos.'),
  seen(6, 'moveIntention', 'company', 'told', 'Der Mietvertrag soll nicht verlängert werden.'),
  seen(4, 'insolvency', 'register', 'published', 'Das vorläufige Verfahren ist eröffnet.'),
  seen(3, 'hiringDifficulty', 'company', 'told', 'Findet keine Nachfolge für die Leitung der Montage.'),
  seen(2, 'spaceNeed', 'partner', 'told', 'Fragt über die Sparkasse nach 3.000 m² Gewerbefläche.'),
  seen(1, 'expansionBlocked', 'company', 'told', 'Der Netzbetreiber sagt die höhere Anschlussleistung erst für in drei Jahren zu.'),
  seen(0, 'jobPostingsGone', 'jobPostings', 'observed', 'Die Karriereseite ist leer.'),
];
