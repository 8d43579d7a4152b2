export const contact = {
  add: 'Person aufnehmen',
  editTitle: '{{name}} bearbeiten',
  empty: 'Noch niemand eingetragen. Mit wem sprechen Sie dort?',
  primary: 'erste Adresse',
  left: 'ausgeschieden am {{date}}',
  salutations: { ms: 'Frau', mr: 'Herr', none: 'ohne Anrede' },
  roles: { management: 'Geschäftsführung', owner: 'Inhaberschaft', siteManager: 'Standortleitung', humanResources: 'Personal', realEstate: 'Immobilien', assistance: 'Assistenz', consultant: 'Beratung', broker: 'Makler', other: 'Sonstiges' },
  form: { salutation: 'Anrede', title: 'Titel', firstName: 'Vorname', lastName: 'Nachname', role: 'Funktion', jobTitle: 'Bezeichnung', email: 'E-Mail', phone: 'Telefon', mobile: 'Mobil', isPrimary: 'Erste Ansprechperson', leftOn: 'Ausgeschieden am', submit: 'Sichern' },
  archive: 'Person entfernen',
  archived: '{{name}} wurde entfernt.',
};
