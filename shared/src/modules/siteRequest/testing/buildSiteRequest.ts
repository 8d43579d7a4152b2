import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { scopeOf, TEST_NOW } from '@ortstreu/shared/testing';
import type { CreateSiteRequestInput } from '../requestFields';
import { createSiteRequest } from '../server/createSiteRequest';
import type { SiteRequestRecord } from '../server/SiteRequestModel';

/** A request made through its command; says what matters for the test, the rest is invented. */
export const buildSiteRequest = (overrides: Partial<CreateSiteRequestInput> = {}, scope: Scope = scopeOf('officer')): Promise<SiteRequestRecord> =>
  runCommand(
    createSiteRequest,
    {
      title: 'Beispiel Logistik sucht zwei Hektar',
      source: 'company',
      arrivedAt: TEST_NOW,
      requester: { name: 'Kim Beispiel', email: 'kim@beispiel.example' },
      criteria: [{ key: 'area', importance: 'hard', min: 15_000, max: 25_000 }],
      ...overrides,
    },
    scope,
  );
