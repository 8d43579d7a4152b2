/** The invented agency of the sample town. */
export const SAMPLE_AGENCY = { agencyName: 'Wirtschaftsförderung Beispielstadt', federalState: 'RP', timeZone: 'Europe/Berlin', locale: 'de' } as const;
