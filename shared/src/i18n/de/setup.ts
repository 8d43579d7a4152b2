export const setup = {
  title: 'Ortstreu einrichten',
  sentence: 'Einmal ausfüllen, dann kann Ihr Haus arbeiten.',
  doneTitle: 'Ortstreu ist schon eingerichtet',
  doneText: 'Melden Sie sich an, um weiterzuarbeiten.',
  code: { title: 'Einmalcode', label: 'Einmalcode', hint: 'Er steht im Fenster, in dem Ortstreu gestartet wurde.' },
  agency: {
    title: 'Ihr Haus',
    name: 'Name der Wirtschaftsförderung',
    namePlaceholder: 'Wirtschaftsförderung Musterstadt',
    federalState: 'Bundesland',
    federalStateHint: 'Nach ihm richten sich die Feiertage.',
  },
  administrator: { title: 'Erstes Konto (Administration)', name: 'Vor- und Nachname', email: 'E-Mail-Adresse', password: 'Passwort', passwordHint: 'Mindestens 12 Zeichen.' },
  content: {
    title: 'Womit möchten Sie beginnen?',
    empty: 'Leer beginnen',
    emptyHint: 'Sie lesen Ihre Unternehmen aus einer Tabelle ein oder legen sie einzeln an.',
    sample: 'Mit einer Beispielstadt',
    sampleHint: 'Rund 300 erfundene Unternehmen mit Besuchen, Signalen, Fällen, Flächen und Anfragen, jeweils als Beispiel gekennzeichnet.',
  },
  submit: 'Einrichten und loslegen',
  working: 'Ortstreu wird eingerichtet …',
  workingSample: 'Die Beispielstadt wird aufgebaut. Das kann bis zu einer Minute dauern.',
  federalStates: {
    BW: 'Baden-Württemberg', BY: 'Bayern', BE: 'Berlin', BB: 'Brandenburg', HB: 'Bremen', HH: 'Hamburg', HE: 'Hessen', MV: 'Mecklenburg-Vorpommern',
    NI: 'Niedersachsen', NW: 'Nordrhein-Westfalen', RP: 'Rheinland-Pfalz', SL: 'Saarland', SN: 'Sachsen', ST: 'Sachsen-Anhalt', SH: 'Schleswig-Holstein', TH: 'Thüringen',
  },
};
