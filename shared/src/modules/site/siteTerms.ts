/** The closed vocabularies of a site; their words stand in the `site` catalogue under the same keys. */

export const SITE_KINDS = ['plot', 'hall', 'office', 'shop', 'mixed'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** What somebody wants to do on a site. `largeRetail` is retail above 1,200 m² of floor area (§ 11(3) BauNVO). */
export const USES = ['production', 'logistics', 'craft', 'office', 'laboratory', 'dataCentre', 'retail', 'largeRetail', 'housing'] as const;
export type Use = (typeof USES)[number];

export const TENURES = ['sale', 'lease', 'leasehold'] as const;
export type Tenure = (typeof TENURES)[number];

/** How far planning law is: nothing, land-use plan (FNP) only, local plan (B-Plan) being drawn up, local plan in force. */
export const PLAN_STATES = ['none', 'landUsePlan', 'drafting', 'inForce'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Degree of disturbance, rising: nicht störend, nicht wesentlich störend, wesentlich störend, erheblich belästigend. */
export const NUISANCES = ['none', 'notSubstantial', 'substantial', 'considerable'] as const;
export type Nuisance = (typeof NUISANCES)[number];

/** State of a connection (rail, quay, gas, fibre …) at the boundary of the site. */
export const CONNECTIONS = ['connected', 'possible', 'none'] as const;
export type Connection = (typeof CONNECTIONS)[number];

export const VOLTAGES = ['low', 'medium', 'high', 'extraHigh'] as const;
export type Voltage = (typeof VOLTAGES)[number];

export const OWNERS = ['municipality', 'state', 'private', 'investor'] as const;
export type Owner = (typeof OWNERS)[number];

/** Whether the owner would give the site away; internal. */
export const OWNER_READINESSES = ['willing', 'conditional', 'unwilling'] as const;
export type OwnerReadiness = (typeof OWNER_READINESSES)[number];

/** What may lie in or over the ground: contamination, soil, flood, heritage, nature conservation, ordnance. */
export const HAZARDS = ['contamination', 'soil', 'flood', 'heritage', 'conservation', 'ordnance'] as const;
export type Hazard = (typeof HAZARDS)[number];

export const HAZARD_STATES = ['clear', 'suspected', 'present'] as const;
export type HazardState = (typeof HAZARD_STATES)[number];

export const SITE_STATUSES = ['free', 'inNegotiation', 'reserved', 'sold', 'notMarketable'] as const;
export type SiteStatus = (typeof SITE_STATUSES)[number];
