/** What a column of a list can mean. The German and English names are in the catalogue `importing.fields`. */
export const IMPORT_FIELDS = [
  'name', 'legalForm', 'status', 'registerCourt', 'registerType', 'registerNumber', 'street', 'houseNumber', 'postcode', 'city', 'address', 'countryCode', 'latitude', 'longitude',
  'phone', 'email', 'website', 'industryCode', 'industryText', 'employees', 'employeesOn', 'apprentices', 'premises', 'leaseStart', 'leaseEnd', 'landArea', 'floorArea',
  'parentCompany', 'description', 'fileReference', 'contactName', 'contactFirstName', 'contactLastName', 'contactJobTitle', 'contactEmail', 'contactPhone',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/**
 * Headers as they come, normalised (lower case, umlauts written out, punctuation as blanks), the usual ones first.
 * A header that equals one is taken; one that merely contains it is taken with less certainty.
 */
export const HEADER_SYNONYMS: Record<ImportField, readonly string[]> = {
  name: ['name', 'firma', 'firmenname', 'unternehmen', 'unternehmensname', 'company name', 'company', 'accountholdername', 'betrieb', 'betriebsname', 'bezeichnung', 'organisation', 'name des unternehmens', 'firma name', 'betreiber'],
  legalForm: ['rechtsform', 'legal form', 'gesellschaftsform'],
  status: ['status', 'current status', 'unternehmensstatus'],
  registerCourt: ['amtsgericht', 'registergericht', 'registrar', 'gericht', 'registergericht ort', 'register court'],
  registerType: ['registerart', 'register art', 'registertyp', 'hr art'],
  registerNumber: ['registernummer', 'handelsregister', 'handelsregisternummer', 'hrb', 'hr nummer', 'hr nr', 'register nummer', 'registernr', 'companyregistrationno', 'native company number', 'hrb nr', 'handelsregister nr', 'register number'],
  street: ['strasse', 'strasse und hausnummer', 'strasse hausnummer', 'strasse hausnr', 'strasse nr', 'str', 'anschrift strasse', 'strasse geschaeftlich', 'street', 'address1', 'contactaddress1'],
  houseNumber: ['hausnummer', 'hausnr', 'hnr', 'nr', 'house number'],
  postcode: ['plz', 'postleitzahl', 'postleitzahl geschaeftlich', 'zip', 'zipcode', 'zip code', 'postcode', 'postal code', 'contactzipcode'],
  city: ['ort', 'stadt', 'ort geschaeftlich', 'gemeinde', 'sitz', 'city', 'company seat', 'registered office', 'contactcity', 'wohnort'],
  address: ['anschrift', 'adresse', 'address', 'registered address', 'firmenanschrift', 'vollstaendige anschrift'],
  countryCode: ['land', 'laendercode', 'country', 'country code', 'contactcountrycode', 'staat'],
  latitude: ['breitengrad', 'latitude', 'lat', 'geo breite'],
  longitude: ['laengengrad', 'longitude', 'lon', 'lng', 'geo laenge'],
  phone: ['telefon', 'tel', 'telefonnummer', 'telefon geschaeftlich', 'telefon firma', 'rufnummer', 'phone', 'fon', 'telephone'],
  email: ['e mail', 'email', 'e mail adresse', 'mail', 'emailadresse', 'email adresse'],
  website: ['webseite', 'website', 'homepage', 'internet', 'url', 'www', 'internetadresse', 'web'],
  industryCode: ['wz', 'wz code', 'wz 2008', 'wz 2025', 'wz08', 'wz2008', 'wz2025', 'wz nummer', 'wz schluessel', 'branchenschluessel', 'wirtschaftszweig nr', 'wirtschaftszweigschluessel', 'branchencode', 'nace', 'nace code'],
  industryText: ['branche', 'wirtschaftszweig', 'industry', 'branchenbezeichnung', 'taetigkeit', 'gewerbe', 'mainactivitytypecodelookup'],
  employees: ['mitarbeiter', 'beschaeftigte', 'anzahl mitarbeiter', 'anzahl beschaeftigte', 'mitarbeiterzahl', 'beschaeftigtenzahl', 'mitarbeitende', 'anzahl mitarbeitende', 'ma', 'employees', 'headcount', 'personal', 'sv beschaeftigte', 'anzahl ma'],
  employeesOn: ['stand', 'stichtag', 'stand mitarbeiter', 'stand beschaeftigte', 'beschaeftigte stand', 'datenstand', 'mitarbeiter stand'],
  apprentices: ['auszubildende', 'azubis', 'azubi', 'ausbildungsplaetze', 'anzahl auszubildende', 'apprentices'],
  premises: ['eigentum miete', 'miete eigentum', 'nutzungsart', 'nutzungsverhaeltnis', 'eigentum', 'besitzverhaeltnis', 'premises', 'miete oder eigentum'],
  leaseStart: ['mietbeginn', 'mietvertrag seit', 'pachtbeginn', 'lease start', 'mietvertrag beginn'],
  leaseEnd: ['mietende', 'mietvertrag bis', 'mietvertragsende', 'ende mietvertrag', 'pachtende', 'lease end', 'mietvertrag ende', 'laufzeit bis', 'mietlaufzeit bis'],
  landArea: ['grundstuecksflaeche', 'grundstueck', 'grundstuecksgroesse', 'land area', 'grundstueck qm', 'grundstuecksflaeche qm', 'grundstuecksflaeche m'],
  floorArea: ['nutzflaeche', 'betriebsflaeche', 'hallenflaeche', 'gebaeudeflaeche', 'floor area', 'mietflaeche', 'flaeche', 'flaeche qm', 'flaeche m'],
  parentCompany: ['muttergesellschaft', 'konzern', 'mutterunternehmen', 'konzernmutter', 'parentcompany', 'parent company'],
  description: ['beschreibung', 'bemerkung', 'bemerkungen', 'notiz', 'notizen', 'kommentar', 'description', 'notes', 'gegenstand', 'unternehmensgegenstand', 'geschaeftszweck'],
  fileReference: ['aktenzeichen', 'kundennummer', 'id', 'nummer', 'lfd nr', 'betriebsnummer', 'company number', 'externe id', 'file reference', 'organisationsnr'],
  contactName: ['ansprechpartner', 'ansprechpartnerin', 'ansprechperson', 'kontaktperson', 'ansprechpartner name', 'name ansprechpartner', 'kontakt', 'contact person', 'contact name', 'contact'],
  contactFirstName: ['vorname', 'vorname ansprechpartner', 'ansprechpartner vorname', 'first name', 'firstname'],
  contactLastName: ['nachname', 'familienname', 'nachname ansprechpartner', 'ansprechpartner nachname', 'last name', 'lastname', 'surname'],
  contactJobTitle: ['funktion', 'position', 'funktion ansprechpartner', 'ansprechpartner funktion', 'job title', 'organization title'],
  contactEmail: ['e mail ansprechpartner', 'email ansprechpartner', 'ansprechpartner e mail', 'ansprechpartner email', 'mail ansprechpartner', 'kontakt e mail', 'kontakt email', 'contact email', 'contact e mail'],
  contactPhone: ['telefon ansprechpartner', 'ansprechpartner telefon', 'ansprechpartner tel', 'durchwahl', 'durchwahl ansprechpartner', 'kontakt telefon', 'mobil ansprechpartner', 'contact phone'],
};
