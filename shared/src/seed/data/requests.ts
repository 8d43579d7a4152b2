import type { CreateSiteRequestInput, LossReason, RequestStage } from '@ortstreu/shared/siteRequest';

type Criteria = NonNullable<CreateSiteRequestInput['criteria']>;

export interface SampleRequest {
  key: string;
  fields: Pick<CreateSiteRequestInput, 'title' | 'source'> & Partial<CreateSiteRequestInput>;
  /** Absent: nobody is in charge yet. */
  manager?: 'administrator' | 'officer' | 'second' | 'head';
  /** Hours since it arrived, for those of today; days else. */
  arrived: { hoursAgo: number } | { daysAgo: number };
  isAnswered: boolean;
  /** Stages after "received" with the day on which the request reached them. */
  /** What happens next, in so many days. */
  nextStep?: { title: string; dueIn: number };
  moves: readonly { stage: RequestStage; daysAgo: number; lossReason?: LossReason; lossNote?: string }[];
}

const hard = (key: Criteria[number]['key'], value: Omit<Criteria[number], 'key' | 'importance'> = {}): Criteria[number] => ({ key, importance: 'hard', ...value });
const soft = (key: Criteria[number]['key'], value: Omit<Criteria[number], 'key' | 'importance'> = {}): Criteria[number] => ({ key, importance: 'soft', ...value });
const unknown = (key: Criteria[number]['key']): Criteria[number] => ({ key, importance: 'unknown' });

const production = (min: number, max: number): Criteria => [hard('use', { options: ['production'] }), hard('area', { min, max }), hard('truck40t'), soft('motorway', { max: 5 }), soft('planInForce'), unknown('power')];
const hall = (min: number): Criteria => [hard('use', { options: ['production'] }), hard('hall', { min }), soft('clearHeight', { min: 6 }), hard('tenure', { options: ['lease'] }), soft('rent', { max: 650 }), unknown('crane')];
const office = (min: number): Criteria => [hard('use', { options: ['office'] }), hard('officeArea', { min }), hard('tenure', { options: ['lease'] }), soft('fibre'), soft('rent', { max: 1200 })];

const requester = (name: string, organisation: string, address: string, locale: 'de' | 'en' = 'de'): CreateSiteRequestInput['requester'] => ({ name, organisation, email: `${address}.example`, locale });
const proposed = (days: number) => ({ stage: 'proposed' as const, daysAgo: days });

/** Fifteen invented enquiries over the stages; one runs since today, two wait too long. */
export const REQUESTS: readonly SampleRequest[] = [
  { key: 'neu', fields: { title: 'Lagerfläche für Musterversand', source: 'company', kind: 'settlement', requester: requester('Nele Beispielmann', 'Musterversand GmbH', 'anfrage@musterversand'), criteria: [hard('use', { options: ['logistics'] }), hard('area', { min: 8000, max: 20_000 }), hard('truck40t'), unknown('operation24h')], jobsIn3Years: 40 }, arrived: { hoursAgo: 1 }, isAnswered: false, moves: [] },
  { key: 'warten', fields: { title: 'Halle für Erdachte Armaturen', source: 'broker', kind: 'relocation', requester: requester('Cem Erdacht', 'Erdachte Armaturen GmbH', 'cem@erdachte-armaturen'), criteria: hall(1400), jobsNow: 22, jobsIn3Years: 30 }, manager: 'administrator', arrived: { daysAgo: 5 }, isAnswered: false, moves: [] },
  { key: 'warten2', fields: { title: 'Büro für Probesoftware', source: 'stateAgency', kind: 'startup', requester: requester('Elif Probelauf', 'Probesoftware UG', 'elif@probesoftware'), criteria: office(250), jobsIn3Years: 15 }, manager: 'officer', arrived: { daysAgo: 7 }, isAnswered: false, moves: [] },
  { key: 'labor', fields: { title: 'Labor für Fiktive Diagnostik', source: 'chamber', kind: 'settlement', requester: requester('Dorothea Fiktiv', 'Fiktive Diagnostik AG', 'standort@fiktive-diagnostik'), criteria: [hard('use', { options: ['laboratory'] }), hard('officeArea', { min: 600 }), soft('fibre'), unknown('hazards')], jobsIn3Years: 55 }, manager: 'second', arrived: { daysAgo: 12 }, nextStep: { title: 'Zwei Laborgebäude vorschlagen', dueIn: 1 }, isAnswered: true, moves: [{ stage: 'screened', daysAgo: 9 }] },
  { key: 'manufaktur', fields: { title: 'Grundstück für Möbelmanufaktur', source: 'company', kind: 'expansion', requester: requester('Björn Musterlein', 'Musterlein Möbel', 'bau@musterlein'), criteria: production(3000, 6000), jobsNow: 18, jobsIn3Years: 28 }, manager: 'officer', arrived: { daysAgo: 15 }, nextStep: { title: 'Bebauungsplan mit der Stadtplanung klären', dueIn: 4 }, isAnswered: true, moves: [{ stage: 'screened', daysAgo: 12 }] },
  { key: 'armatur', fields: { title: 'Fertigung für Ventile', source: 'gtai', kind: 'settlement', codeName: 'Projekt Ahorn', requester: requester('Jane Placeholder', 'Placeholder Valves Ltd', 'jane@placeholder-valves', 'en'), criteria: [...production(15_000, 40_000), hard('nuisance', { options: ['substantial'] })], jobsIn3Years: 120, investmentCents: 2_400_000_000 }, manager: 'head', arrived: { daysAgo: 40 }, nextStep: { title: 'Rückfrage zur Stromleistung beantworten', dueIn: 2 }, isAnswered: true, moves: [{ stage: 'screened', daysAgo: 35 }] },
  { key: 'halle', fields: { title: 'Mietshalle für Exempel Logistik', source: 'company', kind: 'relocation', requester: requester('Jakub Exempel', 'Exempel Logistik', 'halle@exempel-logistik'), criteria: hall(1200), jobsNow: 35, jobsIn3Years: 40 }, manager: 'officer', arrived: { daysAgo: 33 }, nextStep: { title: 'Besichtigung der Halle Platzhalterring verabreden', dueIn: 3 }, isAnswered: true, moves: [] },
  { key: 'kontor', fields: { title: 'Neue Büros für Beispielberg Ingenieure', source: 'broker', kind: 'relocation', requester: requester('Franziska Muster', 'Beispielberg Ingenieure', 'buero@beispielberg'), criteria: office(800), jobsNow: 60 }, manager: 'second', arrived: { daysAgo: 28 }, isAnswered: true, moves: [] },
  { key: 'saft', fields: { title: 'Abfüllung für Fruchtsäfte', source: 'consultant', kind: 'settlement', requester: requester('Greta Mustermann', 'Säfte Platzhalter KG', 'greta@saefte-platzhalter'), criteria: [...production(10_000, 25_000), hard('water', { min: 40 })], jobsIn3Years: 70 }, manager: 'administrator', arrived: { daysAgo: 90 }, nextStep: { title: 'Ortstermin mit den Stadtwerken', dueIn: 6 }, isAnswered: true, moves: [{ stage: 'visited', daysAgo: 30 }] },
  { key: 'werk', fields: { title: 'Zweites Werk für Muster Maschinen', source: 'company', kind: 'expansion', codeName: 'Projekt Bernstein', requester: requester('Rüdiger Beispiel', 'Muster Maschinen AG', 'werk2@muster-maschinen'), criteria: production(20_000, 60_000), jobsNow: 210, jobsIn3Years: 320, confidentiality: 'restricted' }, manager: 'administrator', arrived: { daysAgo: 120 }, nextStep: { title: 'Kaufpreis mit der Kämmerei abstimmen', dueIn: 5 }, isAnswered: true, moves: [proposed(100), { stage: 'visited', daysAgo: 55 }] },
  { key: 'druck', fields: { title: 'Druckerei zieht um', source: 'municipality', kind: 'relocation', requester: requester('Horst Probemann', 'Probemann Druck', 'horst@probemann-druck'), criteria: production(4000, 9000), jobsNow: 45 }, manager: 'second', arrived: { daysAgo: 160 }, nextStep: { title: 'Vertragsentwurf an den Notar geben', dueIn: 8 }, isAnswered: true, moves: [proposed(140), { stage: 'negotiating', daysAgo: 45 }] },
  { key: 'glas', fields: { title: 'Glasveredlung erweitert', source: 'company', kind: 'expansion', requester: requester('Ivana Fiktiv', 'Fiktivus Glas', 'ivana@fiktivus-glas'), criteria: production(5000, 12_000), jobsNow: 80, jobsIn3Years: 95 }, manager: 'officer', arrived: { daysAgo: 220 }, nextStep: { title: 'Vorlage für den Wirtschaftsausschuss schreiben', dueIn: 9 }, isAnswered: true, moves: [proposed(200), { stage: 'negotiating', daysAgo: 120 }, { stage: 'councilDecision', daysAgo: 20 }] },
  { key: 'beton', fields: { title: 'Betonwerk im Norden', source: 'stateAgency', kind: 'settlement', requester: requester('Georg Erdacht', 'Erdachter Beton', 'georg@erdachter-beton'), criteria: production(25_000, 50_000), jobsIn3Years: 50 }, manager: 'head', arrived: { daysAgo: 400 }, isAnswered: true, moves: [proposed(380), { stage: 'negotiating', daysAgo: 300 }, { stage: 'notarised', daysAgo: 60 }] },
  { key: 'rechen', fields: { title: 'Rechenzentrum', source: 'consultant', kind: 'settlement', requester: requester('Adam Platzhalter', 'Niemandsland Hosting', 'adam@niemandsland-hosting'), criteria: [hard('use', { options: ['dataCentre'] }), hard('area', { min: 20_000 }), hard('power', { min: 25 })], jobsIn3Years: 25 }, manager: 'head', arrived: { daysAgo: 180 }, isAnswered: true, moves: [{ stage: 'screened', daysAgo: 170 }, { stage: 'parked', daysAgo: 110, lossReason: 'power', lossNote: 'Der Netzausbau kommt frühestens in vier Jahren.' }] },
  { key: 'markt', fields: { title: 'Großflächiger Markt', source: 'broker', kind: 'settlement', requester: requester('Claudia Ausgedacht', 'Ausgedacht Handel', 'claudia@ausgedacht-handel'), criteria: [hard('use', { options: ['largeRetail'] }), hard('area', { min: 8000 })], jobsIn3Years: 60 }, manager: 'officer', arrived: { daysAgo: 250 }, isAnswered: true, moves: [{ stage: 'lost', daysAgo: 235, lossReason: 'planningLaw', lossNote: 'Der Einzelhandel soll in der Mitte bleiben.' }] },
];
