import type { InterviewAnswer } from '@ortstreu/shared/visit';

/** How a conversation went; decides the answers and with them the signals. */
export type Mood = 'quiet' | 'growing' | 'worried' | 'hiring';

export const SUMMARIES: Readonly<Record<Mood, readonly string[]>> = {
  quiet: ['Ruhiges Gespräch, der Betrieb ist gut ausgelastet und mit dem Standort zufrieden.', 'Rundgang durch den Betrieb. Keine Anliegen, Kontakt soll gehalten werden.', 'Geschäft stabil. Interesse an der Ausbildungsmesse.'],
  growing: ['Die Halle ist voll, im Hof stehen Paletten. Gesucht wird Fläche im Anschluss an das eigene Grundstück.', 'Auftragsbestand reicht weit ins nächste Jahr; ohne weitere Halle muss ein Teil der Fertigung ausgelagert werden.'],
  worried: ['Aufträge gehen seit dem Frühjahr zurück, Investitionen sind verschoben.', 'Hohe Energiekosten und schwache Nachfrage; die Geschäftsführung sprach offen über Kurzarbeit.'],
  hiring: ['Gutes Geschäft, aber mehrere Stellen sind seit Monaten unbesetzt.', 'Fachkräfte fehlen, vor allem in der Fertigung. Wohnraum für Zuziehende ist ein Thema.'],
};

export const PURPOSES = ['Regelmäßiger Besuch', 'Kennenlernen der neuen Geschäftsführung', 'Fläche und Erweiterung', 'Ausbildung und Fachkräfte', 'Energie und Netzanschluss'] as const;

export const PROMISES = ['Ansprechperson im Bauamt nennen', 'Liste freier Hallen schicken', 'Termin mit dem Netzbetreiber vermitteln', 'Förderprogramm heraussuchen', 'Kontakt zur Berufsschule herstellen', 'Lärmgutachten anfragen'] as const;

const answer = (question: string, values: InterviewAnswer['values']): InterviewAnswer => ({ question, values });

/** Answers to the core questions for a company of this size; what is not listed was not asked. */
export function answersOf(mood: Mood, employees: number): InterviewAnswer[] {
  const common = [
    answer('decision', { decisionPlace: employees > 150 ? 'headquarters' : 'here' }),
    answer('location', { locationSatisfaction: mood === 'worried' ? 3 : 4, trafficImportance: 5, trafficSatisfaction: 4, broadbandImportance: 4, broadbandSatisfaction: 3, staffImportance: 5, staffSatisfaction: 3 }),
    answer('training', { trainingPlaces: Math.ceil(employees / 20), trainingFilled: Math.floor(employees / 25) }),
    answer('stay', { stayWish: 'Ein fester Ansprechpartner und kurze Wege in der Verwaltung.' }),
  ];
  if (mood === 'growing') {
    return [
      answer('employment', { employeesNow: employees, employeesChange: Math.round(employees * 0.06), employeesOutlook: 'up' }),
      answer('business', { businessRating: 5, businessTrend: 'rising' }),
      answer('space', { spaceSuffices: false, moreHall: 1500, spaceNote: 'Rund 1.500 m² Halle im Anschluss, Baubeginn binnen zwei Jahren.' }),
      answer('plans', { planExpand: 'likely', planRelocate: 'possible', planShrink: 'unlikely', planClose: 'unlikely' }),
      answer('observation', { observations: ['cramped', 'goodMood'], observationNote: 'Material steht im Hof.' }),
      ...common,
    ];
  }
  if (mood === 'worried') {
    return [
      answer('employment', { employeesNow: employees, employeesChange: -Math.round(employees * 0.05), employeesOutlook: 'down' }),
      answer('business', { businessRating: 2, businessTrend: 'falling', businessNote: 'Auftragseingang ein Viertel unter Vorjahr.' }),
      answer('investment', { investmentSize: 'none', investmentNote: 'Neue Anlage auf unbestimmte Zeit verschoben.' }),
      answer('plans', { planExpand: 'unlikely', planRelocate: 'unlikely', planShrink: 'possible', planClose: 'unlikely' }),
      ...common,
    ];
  }
  const vacancies = mood === 'hiring' ? answer('vacancies', { vacantPosts: 6, vacantMonths: 7, vacantJobs: 'Zerspanung, Elektronik, Versand' }) : answer('vacancies', { vacantPosts: 1, vacantMonths: 1 });
  return [
    answer('employment', { employeesNow: employees, employeesChange: 0, employeesOutlook: 'same' }),
    answer('business', { businessRating: 4, businessTrend: 'same' }),
    answer('space', { spaceSuffices: true }),
    vacancies,
    answer('observation', { observations: ['wellKept'] }),
    ...common,
  ];
}
