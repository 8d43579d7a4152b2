import { exportCompanies, type CompanyListRequest } from '@ortstreu/shared/company/server';
import { AppError } from '@ortstreu/shared/kernel';
import { activeUsers } from '@ortstreu/shared/user/server';
import { stringify } from 'csv-stringify';
import { Router } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { contextOf, signedIn } from '../../http/requestContext';
import type { RouteModule } from '../../http/RouteModule';

/** The list's filter and order as they stand in the page; unknown keys are refused, values are checked by the query. */
const orderSchema = z.strictObject({
  filter: z
    .strictObject({
      search: z.string(),
      status: z.array(z.string()),
      levels: z.array(z.string()),
      importance: z.array(z.string()),
      accountManagerId: z.string().regex(/^[0-9a-f]{24}$/),
      city: z.string(),
      industryPrefix: z.string(),
      employeesFrom: z.number(),
      employeesTo: z.number(),
      lastContactBefore: z.string(),
      importRunId: z.string().regex(/^[0-9a-f]{24}$/),
      isArchived: z.boolean(),
    })
    .partial()
    .nullish(),
  sort: z.enum(['NAME', 'CITY', 'EMPLOYEES', 'ATTENTION', 'LAST_CONTACT']).nullish(),
  descending: z.boolean().nullish(),
});

function orderOf(text: unknown): CompanyListRequest {
  try {
    return orderSchema.parse(JSON.parse(typeof text === 'string' ? text : '{}')) as CompanyListRequest;
  } catch {
    throw new AppError('MALFORMED_REQUEST');
  }
}

/** What a spreadsheet would run as a formula gets an apostrophe in front. */
const harmless = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** Downloads of company lists. */
export const companyRoutes: RouteModule = {
  path: '/exports',
  guards: [signedIn],
  build: () =>
    Router().get('/companies.csv', async (req, res) => {
      const { scope, locale } = contextOf(req);
      const people = new Map((await activeUsers()).map((user) => [user._id.toHexString(), user.name]));
      const rows = exportCompanies(scope, orderOf(req.query['order']), people, locale);
      // The first row comes before the headers, so that a refusal is still an error and not half a file.
      const first = await rows.next();
      res.attachment('unternehmen.csv').type('text/csv; charset=utf-8');
      const all = (async function* () {
        if (!first.done) yield first.value;
        yield* rows;
      })();
      await pipeline(Readable.from(all), stringify({ header: true, delimiter: ';', bom: true, record_delimiter: 'windows', cast: { string: harmless } }), res);
    }),
};
