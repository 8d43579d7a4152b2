import type { CreateSiteInput, SiteKind, SiteStatus, Zoning } from '@ortstreu/shared/site';

export interface SampleSite {
  key: string;
  name: string;
  kind: SiteKind;
  zoning: Zoning;
  /** Metres north and east of the centre of the town. */
  at: readonly [number, number];
  /** Width and depth in metres and how far it is turned, degrees. */
  size: readonly [number, number, number];
  /** Days since somebody confirmed the facts. */
  confirmedDaysAgo: number;
  facts: Partial<CreateSiteInput>;
  status?: SiteStatus;
}

type Row = readonly [key: string, name: string, at: SampleSite['at'], size: SampleSite['size'], confirmedDaysAgo: number, facts: Partial<CreateSiteInput>, status?: SiteStatus];

const plots = (zoning: Zoning, common: Partial<CreateSiteInput>, rows: readonly Row[], kind: SiteKind = 'plot'): SampleSite[] =>
  rows.map(([key, name, at, size, confirmedDaysAgo, facts, status]) => ({ key, name, kind, zoning, at, size, confirmedDaysAgo, facts: { ...common, ...facts }, ...(status ? { status } : {}) }));

const PARK: Partial<CreateSiteInput> = { planState: 'inForce', planNumber: 'BP 12 Musterau', tenures: ['sale'], owner: 'municipality', nuisance: 'notSubstantial', truck40t: true, motorwayKm: 2.4, fibre: 'connected', fibreMbit: 10_000, gas: 'possible', siteCoverage: 0.8, floorAreaRatio: 1.6, allowedUses: ['production', 'craft', 'office', 'laboratory', 'logistics'], voltage: 'medium' };
const NORTH: Partial<CreateSiteInput> = { planState: 'inForce', planNumber: 'BP 27 Beispielfeld Nord', tenures: ['sale', 'leasehold'], owner: 'municipality', nuisance: 'considerable', operation24h: true, truck40t: true, motorwayKm: 1.1, fibre: 'connected', gas: 'connected', rail: 'possible', voltage: 'high', siteCoverage: 0.8, buildingMassRatio: 10, allowedUses: ['production', 'logistics', 'craft', 'dataCentre'] };
const HARBOUR: Partial<CreateSiteInput> = { planState: 'inForce', tenures: ['leasehold', 'lease'], owner: 'state', quay: 'connected', rail: 'connected', truck40t: true, motorwayKm: 3.8, nuisance: 'substantial', operation24h: true, voltage: 'medium', allowedUses: ['production', 'logistics'], hazards: [{ hazard: 'flood', state: 'present', note: 'Hochwasser bei HQ 200' }, { hazard: 'contamination', state: 'suspected' }] };
const CENTRE: Partial<CreateSiteInput> = { tenures: ['lease'], owner: 'private', motorwayKm: 4.2, fibre: 'possible', nuisance: 'none', allowedUses: ['office', 'retail', 'laboratory'] };

/** Twenty-five invented sites: two business parks, a harbour, the centre of town and what lies in between. */
export const SITES: readonly SampleSite[] = [
  ...plots('GE', PARK, [
    ['musterau1', 'Gewerbepark Musterau, Feld 1', [900, 600], [150, 110, 12], 20, { priceCentsPerM2: 9500, divisibleFromM2: 3000, powerMw: 2, availableFrom: null }],
    ['musterau2', 'Gewerbepark Musterau, Feld 2', [910, 780], [120, 100, 12], 35, { priceCentsPerM2: 9500, divisibleFromM2: 2500, powerMw: 2 }, 'inNegotiation'],
    ['musterau3', 'Gewerbepark Musterau, Feld 3', [780, 640], [90, 80, 12], 60, { priceCentsPerM2: 10_500, powerMw: 1, powerLaterMw: 3 }],
    ['musterau4', 'Gewerbepark Musterau, Feld 4', [760, 800], [200, 120, 12], 90, { priceCentsPerM2: 8900, divisibleFromM2: 5000, powerMw: 2.5 }, 'reserved'],
    ['musterau5', 'Gewerbepark Musterau, Feld 5', [1060, 690], [85, 70, 12], 230, { priceCentsPerM2: 9800 }],
    ['musterau6', 'Gewerbepark Musterau, Feld 6', [1080, 850], [100, 90, 12], 120, {}, 'sold'],
  ]),
  ...plots('GI', NORTH, [
    ['nord1', 'Industriegebiet Beispielfeld Nord, Baufeld A', [1900, -300], [320, 240, -8], 15, { priceCentsPerM2: 6500, divisibleFromM2: 10_000, powerMw: 8, powerLaterMw: 20, waterM3h: 60 }],
    ['nord2', 'Industriegebiet Beispielfeld Nord, Baufeld B', [1920, 80], [260, 220, -8], 40, { priceCentsPerM2: 6500, divisibleFromM2: 8000, powerMw: 5 }],
    ['nord3', 'Industriegebiet Beispielfeld Nord, Baufeld C', [2250, -250], [180, 160, -8], 210, { priceCentsPerM2: 6900, powerMw: 3 }, 'inNegotiation'],
    ['nord4', 'Industriegebiet Beispielfeld Nord, Baufeld D', [2240, 60], [140, 120, -8], 300, { priceCentsPerM2: 6900 }],
    ['nord5', 'Industriegebiet Beispielfeld Nord, Erweiterung', [2600, -100], [380, 300, -8], 420, { planState: 'drafting', powerMw: null, powerLaterMw: 30 }, 'notMarketable'],
  ]),
  ...plots('GI', HARBOUR, [
    ['hafen1', 'Musterhafen, Südkai', [-1500, 900], [210, 90, 30], 75, { rentCentsPerM2: 350 }],
    ['hafen2', 'Musterhafen, Nordkai', [-1400, 1130], [160, 80, 30], 390, { rentCentsPerM2: 320 }],
  ]),
  ...plots('GI', { ...HARBOUR, hallM2: 2800, clearHeightM: 7.5, gates: 6, floorLoadKnM2: 50, craneT: 10 }, [['hafenhalle', 'Umschlaghalle am Musterhafen', [-1620, 760], [90, 50, 30], 50, { rentCentsPerM2: 520, officeM2: 180 }]], 'hall'),
  ...plots('GE', { ...PARK, tenures: ['lease'], owner: 'private', hallM2: 1600, clearHeightM: 6, gates: 3, floorLoadKnM2: 30 }, [
    ['halle1', 'Halle Probestraße 14', [420, 980], [70, 45, 5], 28, { rentCentsPerM2: 590, officeM2: 220 }],
    ['halle2', 'Halle Platzhalterring 3', [350, 1150], [60, 50, 5], 260, { rentCentsPerM2: 480, hallM2: 1900, craneT: 5 }],
    ['halle3', 'Lagerhalle Exempelgasse 8', [520, -900], [55, 40, 20], 480, { hallM2: 900, clearHeightM: 4.2, gates: 1 }],
    ['halle4', 'Produktionshalle Fiktive Chaussee 41', [-620, -1100], [95, 60, -15], 110, { rentCentsPerM2: 640, hallM2: 3400, clearHeightM: 8, gates: 5, powerMw: 1.6 }],
  ], 'hall'),
  ...plots('MK', CENTRE, [
    ['kontor', 'Kontorhaus Musterallee', [60, 40], [40, 30, 3], 30, { officeM2: 1200, rentCentsPerM2: 980 }],
    ['passage', 'Ladenfläche Beispielpassage', [-40, 90], [30, 25, 3], 340, { rentCentsPerM2: 1450 }],
  ], 'office'),
  ...plots('MU', { ...CENTRE, planState: 'inForce' }, [
    ['bahnhof', 'Büros am Bahnhof', [-320, 260], [60, 35, 40], 66, { officeM2: 2400, rentCentsPerM2: 1120, fibre: 'connected' }],
    ['brauerei', 'Alte Probebrauerei', [-260, -420], [80, 60, 25], 520, { kind: 'mixed', hazards: [{ hazard: 'heritage', state: 'present' }, { hazard: 'contamination', state: 'suspected' }], tenures: ['sale', 'lease'] }],
  ], 'mixed'),
  ...plots('GE', { planState: 'landUsePlan', tenures: ['sale'], owner: 'private' }, [
    ['wiese', 'Fläche an der Erdachten Straße', [-1100, -700], [170, 130, 18], 700, {}],
    ['ziegelei', 'Frühere Ziegelei Exempel', [1300, -1300], [190, 140, -22], 450, { hazards: [{ hazard: 'contamination', state: 'present', note: 'Boden bis 1,5 m belastet' }], priceCentsPerM2: 2500, priceIsGuide: true }],
    ['kaserne', 'Konversion Musterkaserne', [-2100, -200], [300, 260, 10], 190, { owner: 'state', hazards: [{ hazard: 'ordnance', state: 'suspected' }], planState: 'drafting' }],
  ]),
];
