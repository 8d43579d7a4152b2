import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '@ortstreu/shared/access';
import { AppError } from '@ortstreu/shared/kernel';
import { commandNames, runCommand } from '@ortstreu/shared/kernel/server';
import { TEST_ZONE } from '@ortstreu/shared/testing';
import { buildSchema } from './graphql/schema';
import type { AccessRow, AccessTable, Outcome, Seat } from './testing/accessTable';
import { bootApi, type TestApi } from './testing/bootApi';

const MODULES = join(import.meta.dirname, 'modules');

/** Every `<module>.access.ts` is part of the table; nothing has to be registered. */
const files = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.access.ts'));
// One after the other: Jest's module loader mixes up modules that several imports ask for at once.
const tables: AccessTable[] = [];
for (const file of files) tables.push(((await import(join(MODULES, file))) as { access: AccessTable }).access);
const rows = tables.flatMap((table) => table.rows);
const commandRows = tables.flatMap((table) => table.commands ?? []);

// Commands that only workers run are loaded by nobody here: load every module that writes.
const SHARED_MODULES = join(import.meta.dirname, '../../shared/src/modules');
for (const name of readdirSync(SHARED_MODULES)) {
  if (existsSync(join(SHARED_MODULES, name, 'server/index.ts'))) await import(`@ortstreu/shared/${name}/server`);
}

const REFUSALS: readonly string[] = ['FORBIDDEN', 'NOT_FOUND', 'LINK_INVALID'] satisfies Outcome[];

function outcomeOf(error: unknown): Outcome {
  if (error instanceof AppError && REFUSALS.includes(error.code)) return error.code as Outcome;
  throw error;
}

describe('the table role x action x scope', () => {
  let api: TestApi;
  const seats = new Map<Role, Seat>();
  const seatOf = (role: Role): Seat => {
    const seat = seats.get(role);
    if (!seat) throw new Error(`nobody sits on the seat of ${role}`);
    return seat;
  };

  beforeAll(async () => {
    api = await bootApi();
    for (const role of ROLES) seats.set(role, { role, ...(await api.loginAs(role)) });
  });
  afterAll(() => api.close());

  it('has a row for every root field of the schema, and no other', () => {
    const schema = buildSchema();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
    );
    expect([...new Set(rows.map((row) => row.field))].sort()).toEqual(fields.sort());
  });

  it('has a row for every command, and names no other', () => {
    const named = new Set([...rows.flatMap((row) => row.commands ?? []), ...commandRows.map((row) => row.command.name)]);
    expect([...named].sort()).toEqual(commandNames());
  });

  it('answers strangers nothing', async () => {
    for (const row of rows) {
      const { data, errors } = await api.graphql(api.anonymous(), row.document);
      expect([row.field, data, errors?.[0]?.extensions.code]).toEqual([row.field, undefined, 'UNAUTHENTICATED']);
    }
  });

  async function attempt(row: AccessRow, scope: AccessRow['scopes'][string], seat: Seat): Promise<Outcome> {
    const variables = (await scope.prepare?.(seat, api)) ?? {};
    const { data, errors } = await api.graphql(seat.agent, row.document, variables);
    const code = errors?.[0]?.extensions.code;
    if (code !== undefined && REFUSALS.includes(code)) return code as Outcome;
    // Anything else means that the row's operation or variables are wrong: a refusal must not hide behind a bad input.
    if (errors) throw new Error(`${row.field}: ${JSON.stringify(errors)}`);
    return row.sees === undefined || row.sees(data, variables) ? 'allowed' : 'hidden';
  }

  const cases = rows.flatMap((row) => Object.entries(row.scopes).map(([name, scope]) => ({ title: `${row.field} · ${name}`, row, scope })));
  it.each(cases)('$title', async ({ row, scope }) => {
    const outcomes: Partial<Record<Role, Outcome>> = {};
    for (const role of ROLES) outcomes[role] = await attempt(row, scope, seatOf(role));
    expect(outcomes).toEqual(scope.expect);
  });

  const commandCases = commandRows.flatMap((row) =>
    Object.entries(row.scopes).map(([name, scope]) => ({ title: `${row.command.name} · ${name}`, row, scope })),
  );
  it.each(commandCases)('command $title', async ({ row, scope }) => {
    const outcomes: Partial<Record<Role, Outcome>> = {};
    for (const role of ROLES) {
      const seat = seatOf(role);
      const actor = { kind: 'user', id: seat.user._id.toHexString(), role, locale: 'de' } as const;
      outcomes[role] = await runCommand(row.command, await scope.prepare(seat), { actor, clock: api.clock, timeZone: TEST_ZONE }).then(
        () => 'allowed' as const,
        outcomeOf,
      );
    }
    expect(outcomes).toEqual(scope.expect);
  });
});
