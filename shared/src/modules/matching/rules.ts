import type { CriterionKey } from '@ortstreu/shared/siteRequest';
import type { Rule } from './matchTypes';
import { areaRule, atLeast, atMost, budget, power } from './numberRules';
import { anyOf, availableBy, connection, flag, funding, hazards, planInForce, tenure } from './termRules';
import { nuisanceRule, useRule } from './zoningRules';

/** Which rule judges which criterion. */
export const RULES: Readonly<Record<CriterionKey, Rule>> = {
  use: useRule,
  area: areaRule,
  slope: atMost('slopePercent'),
  hall: atLeast('hallM2'),
  clearHeight: atLeast('clearHeightM'),
  floorLoad: atLeast('floorLoadKnM2'),
  gates: atLeast('gates'),
  crane: atLeast('craneT'),
  officeArea: atLeast('officeM2'),
  tenure,
  price: budget('priceCentsPerM2'),
  rent: budget('rentCentsPerM2'),
  availableBy,
  planInForce,
  zoning: anyOf('zoning'),
  nuisance: nuisanceRule,
  operation24h: flag('operation24h'),
  truck40t: flag('truck40t'),
  truckTrips: atLeast('truckTripsPerDay'),
  rail: connection('rail'),
  quay: connection('quay'),
  motorway: atMost('motorwayKm'),
  airport: atMost('airportKm'),
  power,
  voltage: anyOf('voltage'),
  powerRedundant: flag('powerRedundant'),
  substation: atMost('substationKm'),
  gas: connection('gas'),
  hydrogen: connection('hydrogen'),
  districtHeating: connection('districtHeating'),
  water: atLeast('waterM3h'),
  wastewater: atLeast('wastewaterM3h'),
  fibre: connection('fibre'),
  fibreSpeed: atLeast('fibreMbit'),
  hazards,
  funding,
};
