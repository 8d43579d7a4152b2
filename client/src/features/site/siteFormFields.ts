import { CONNECTIONS, NUISANCES, OWNER_READINESSES, OWNERS, PLAN_STATES, TENURES, USES, VOLTAGES, ZONINGS, type SiteFacts } from '@ortstreu/shared/site';

type FactName = Exclude<keyof SiteFacts, 'outline' | 'hazards'>;

/** How one fact is entered; words are the vocabulary of the `site` catalogue. */
export type FactField =
  | { fact: FactName; as: 'area' | 'price' | 'day' | 'yesNo' | 'text' }
  | { fact: FactName; as: 'number'; digits: number; unit?: 'm' | 'kNm2' | 't' | 'percent' | 'perDay' | 'km' | 'MW' | 'm3h' | 'bar' | 'Mbit' | 'dB' | 'year' }
  | { fact: FactName; as: 'one' | 'some'; options: readonly string[]; words: string };

export type FactGroup = 'building' | 'price' | 'plan' | 'operation' | 'supply';

const connection = (fact: FactName): FactField => ({ fact, as: 'one', options: CONNECTIONS, words: 'connections' });
const number = (fact: FactName, digits: number, unit?: Extract<FactField, { as: 'number' }>['unit']): FactField => ({
  fact,
  as: 'number',
  digits,
  ...(unit ? { unit } : {}),
});

/** Every fact by group, in the order of form and page. */
export const FACT_FIELDS: Readonly<Record<FactGroup, readonly FactField[]>> = {
  building: [
    { fact: 'hallM2', as: 'area' },
    number('clearHeightM', 1, 'm'),
    number('floorLoadKnM2', 1, 'kNm2'),
    { fact: 'columnGrid', as: 'text' },
    number('gates', 0),
    number('craneT', 1, 't'),
    { fact: 'officeM2', as: 'area' },
  ],
  price: [
    { fact: 'tenures', as: 'some', options: TENURES, words: 'tenures' },
    { fact: 'priceCentsPerM2', as: 'price' },
    { fact: 'rentCentsPerM2', as: 'price' },
    { fact: 'priceIsGuide', as: 'yesNo' },
    { fact: 'developmentCentsPerM2', as: 'price' },
    { fact: 'availableFrom', as: 'day' },
    number('fundingPercent', 1, 'percent'),
    { fact: 'fundingArea', as: 'text' },
  ],
  plan: [
    { fact: 'zoning', as: 'one', options: ZONINGS, words: 'zonings' },
    { fact: 'planState', as: 'one', options: PLAN_STATES, words: 'planStates' },
    { fact: 'planInForceOn', as: 'day' },
    { fact: 'planNumber', as: 'text' },
    { fact: 'planUrl', as: 'text' },
    number('siteCoverage', 2),
    number('floorAreaRatio', 2),
    number('buildingMassRatio', 1),
    number('maxHeightM', 1, 'm'),
    { fact: 'allowedUses', as: 'some', options: USES, words: 'uses' },
    { fact: 'nuisance', as: 'one', options: NUISANCES, words: 'nuisances' },
    number('housingDistanceM', 0, 'm'),
    number('soundDayDb', 1, 'dB'),
    number('soundNightDb', 1, 'dB'),
  ],
  operation: [
    { fact: 'operation24h', as: 'yesNo' },
    { fact: 'truck40t', as: 'yesNo' },
    number('truckTripsPerDay', 0, 'perDay'),
    number('motorwayKm', 1, 'km'),
    number('airportKm', 1, 'km'),
    connection('rail'),
    connection('quay'),
    number('slopePercent', 1, 'percent'),
  ],
  supply: [
    number('powerMw', 2, 'MW'),
    number('powerLaterMw', 2, 'MW'),
    { fact: 'powerLaterOn', as: 'day' },
    { fact: 'voltage', as: 'one', options: VOLTAGES, words: 'voltages' },
    { fact: 'powerRedundant', as: 'yesNo' },
    number('substationKm', 1, 'km'),
    connection('gas'),
    connection('hydrogen'),
    connection('districtHeating'),
    number('waterM3h', 1, 'm3h'),
    number('waterBar', 1, 'bar'),
    number('wastewaterM3h', 1, 'm3h'),
    connection('fibre'),
    number('fibreMbit', 0, 'Mbit'),
    { fact: 'fibreProvider', as: 'text' },
    number('fibreYear', 0, 'year'),
  ],
};

/** What an office knows about the owner; never leaves it. */
export const OWNER_FIELDS: readonly FactField[] = [
  { fact: 'owner', as: 'one', options: OWNERS, words: 'owners' },
  { fact: 'ownerReadiness', as: 'one', options: OWNER_READINESSES, words: 'ownerReadinesses' },
];
