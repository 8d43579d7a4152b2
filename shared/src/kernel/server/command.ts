import type { z } from 'zod';
import { abilityOf, subjectOf, type AppAbility } from '../../access/ability';
import type { Action, SubjectType } from '../../access/grants';
import type { Actor } from '../../access/actor';
import type { Clock } from '../clock';
import { AppError } from '../errors';
import type { EventDefinition } from '../events';
import { localDateOf, type LocalDate } from '../localDate';
import { auditActor, AuditModel, changesBetween } from './audit';
import { translateDatabaseError } from './databaseErrors';
import { inTransaction } from './inTransaction';
import { inputIssues } from './inputIssues';
import { writeOutbox } from './outbox';

/** On whose behalf, when and in which zone something happens. One per request or job. */
export interface Scope {
  actor: Actor;
  clock: Clock;
  /** The agency's zone (IANA), which decides what "today" is. */
  timeZone: string;
  /** The sample town is being built: records are marked as invented, and nobody is told of them, so that no mail goes out. */
  isSample?: boolean;
}

export interface AuditInput {
  subject: { type: SubjectType; id: string };
  action: string;
  before?: object;
  after?: object;
  /** Fields whose text must not stand in the audit. */
  confidential?: readonly string[];
}

export interface CommandContext {
  scope: Scope;
  actor: Actor;
  now: Date;
  today: LocalDate;
  ability: AppAbility;
  /** NOT_FOUND when the record may not even be read, FORBIDDEN when only this action is missing. */
  authorise(action: Action, type: SubjectType, record?: object): void;
  audit(entry: AuditInput): Promise<void>;
  emit<Schema extends z.ZodType>(event: EventDefinition<string, Schema>, payload: z.input<Schema>): Promise<void>;
  /** Runs another command's write within this transaction. */
  call<Schema extends z.ZodType, Result>(command: Command<string, Schema, Result>, input: z.input<Schema>): Promise<Result>;
}

export interface Command<Name extends string = string, Schema extends z.ZodType = z.ZodType, Result = unknown> {
  name: Name;
  input: Schema;
  run(ctx: CommandContext, input: z.output<Schema>): Promise<Result>;
}

const registry = new Set<string>();

/** Names of all commands that this process has loaded; the rights table must have a row for each. */
export const commandNames = (): string[] => [...registry].sort();

/** Declares a use case that writes. Names are `noun.verb`. */
export function defineCommand<Name extends string, Schema extends z.ZodType, Result>(command: Command<Name, Schema, Result>): Command<Name, Schema, Result> {
  registry.add(command.name);
  return command;
}

/** Who may do what, as a check that throws; queries use it too. */
export function authorise(ability: AppAbility, action: Action, type: SubjectType, record?: object): void {
  const target = record ? subjectOf(type, record) : type;
  if (ability.can(action, target)) return;
  throw new AppError(record && !ability.can('read', target) ? 'NOT_FOUND' : 'FORBIDDEN');
}

function contextOf(scope: Scope, now: Date, commandName: string): CommandContext {
  const ability = abilityOf(scope.actor);
  const ctx: CommandContext = {
    scope,
    actor: scope.actor,
    now,
    today: localDateOf(now, scope.timeZone),
    ability,
    authorise: (action, type, record) => authorise(ability, action, type, record),
    audit: async ({ subject, action, before, after, confidential }) => {
      await AuditModel.create({
        at: now,
        actor: auditActor(scope.actor),
        command: commandName,
        action,
        subject,
        changes: changesBetween(before, after, confidential),
      });
    },
    emit: async (event, payload) => (scope.isSample ? undefined : writeOutbox(event, payload, now)),
    call: (command, input) => command.run(contextOf(scope, now, command.name), parseInput(command, input)),
  };
  return ctx;
}

function parseInput<Schema extends z.ZodType, Result>(command: Command<string, Schema, Result>, input: unknown): z.output<Schema> {
  const parsed = command.input.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new AppError('VALIDATION_FAILED', { issues: inputIssues(parsed.error) });
}

/**
 * The one way to write: validate, authorise, then one transaction that holds change, audit and outbox.
 * Throws AppError for everything that a caller can put right.
 */
export async function runCommand<Schema extends z.ZodType, Result>(command: Command<string, Schema, Result>, input: unknown, scope: Scope): Promise<Result> {
  const parsed = parseInput(command, input);
  try {
    return await inTransaction(() => command.run(contextOf(scope, scope.clock.now(), command.name), parsed));
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
