import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { createSite } from '../server/createSite';
import type { SiteRecord } from '../server/SiteModel';
import type { CreateSiteInput } from '../siteFields';

/** A free commercial plot made through its command; says what matters for the test, the rest is invented. */
export const buildSite = (overrides: Partial<CreateSiteInput> = {}, scope: Scope = scopeOf('officer')): Promise<SiteRecord> =>
  runCommand(
    createSite,
    {
      name: 'Gewerbepark Beispiel',
      kind: 'plot',
      municipality: 'Jena',
      postalCode: '07743',
      areaM2: 20_000,
      divisibleFromM2: 5000,
      zoning: 'GE',
      planState: 'inForce',
      tenures: ['sale'],
      priceCentsPerM2: 8500,
      powerMw: 2,
      ...overrides,
    },
    scope,
  );
