import { Readable } from 'node:stream';
import { reassessAllCompanies, reassessCompanies } from '@ortstreu/shared/attention/server';
import { WORKERS, type UserActor } from '@ortstreu/shared/access';
import { applyImport, checkImport, importById, runImport, setImportMapping, startImport } from '@ortstreu/shared/importing/server';
import { localDateOf, systemClock } from '@ortstreu/shared/kernel';
import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { recordVisit } from '@ortstreu/shared/visit/server';
import { round, timed, timingOf, type Timing } from './statistics';

const timeZone = 'Europe/Berlin';
/** Nobody is told of the companies that a measurement makes. */
export const quietScope = (actor: Scope['actor']): Scope => ({ actor, clock: systemClock, timeZone, isSample: true });

const seconds = (before: number): number => round((performance.now() - before) / 1000);

export interface Assessments {
  one: Timing;
  /** Seconds for all companies: the first time, with everything to be stored, and again without news. */
  allFirst: number;
  allAgain: number;
}

export async function measureAssessments(companyIds: readonly string[]): Promise<Assessments> {
  const scope = quietScope(WORKERS);
  const first = performance.now();
  await reassessAllCompanies(scope);
  const allFirst = seconds(first);
  const again = performance.now();
  await reassessAllCompanies(scope);
  const allAgain = seconds(again);
  const one = await timed(async (run) => void (await reassessCompanies([companyIds[run % companyIds.length] ?? ''], scope)), { runs: 50, atOnce: 1 });
  return { one, allFirst, allAgain };
}

export interface ImportSpeed {
  rows: number;
  checkSeconds: number;
  writeSeconds: number;
  rowsPerSecond: number;
}

function listOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `Neu Exempel ${index} GmbH;Probeweg ${(index % 180) + 1};55435;Beispielstadt;25.11.0;${(index % 200) + 1};neu${index}@import.example`,
  );
  return ['Firmenname;Straße;PLZ;Ort;WZ-Code;Mitarbeiter;E-Mail', ...lines].join('\r\n');
}

/** Upload, check and writing of a list, as the workers do it; the search for duplicates compares with everything that is there. */
export async function measureImport(person: UserActor, rows: number): Promise<ImportSpeed> {
  const scope = quietScope(person);
  const before = performance.now();
  const run = await startImport(scope, 'bench.csv', Readable.from([Buffer.from(listOf(rows))]));
  const id = run._id.toHexString();
  const mapped = await runCommand(setImportMapping, { id, version: run.version, mapping: run.mapping, wzVersion: '2008', leaveOutUnreadable: false }, scope);
  await checkImport(quietScope(WORKERS), id, String(mapped.checkId));
  const checkSeconds = seconds(before);
  const writing = performance.now();
  await runCommand(runImport, { id, version: (await importById(scope, id)).version }, scope);
  await applyImport(quietScope(WORKERS), id);
  const writeSeconds = seconds(writing);
  return { rows, checkSeconds, writeSeconds, rowsPerSecond: Math.round(rows / (checkSeconds + writeSeconds)) };
}

/** Alert mails as they are handed to the relay, with the instant. */
export interface HandedOver {
  next(): Promise<number>;
}

/** From the moment at which somebody saves a red visit to the moment at which the alert is handed to the mail server. */
export async function measureAlerts(person: UserActor, companyIds: readonly string[], handedOver: HandedOver): Promise<Timing> {
  const scope: Scope = { actor: person, clock: systemClock, timeZone };
  const milliseconds: number[] = [];
  for (const companyId of companyIds) {
    const mail = handedOver.next();
    const before = performance.now();
    await runCommand(
      recordVisit,
      { companyId, status: 'held', heldOn: localDateOf(systemClock.now(), timeZone), actionNeeded: 'red', actionNote: 'Messung' },
      scope,
    );
    milliseconds.push((await mail) - before);
  }
  return timingOf(milliseconds);
}
