import { abilityOf, ANONYMOUS, type Actor, type AppAbility } from '@ortstreu/shared/access';
import { LOCALES, translator, type Locale, type Translate } from '@ortstreu/shared/i18n';
import { AppError, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import { runCommand, type Command, type Logger, type Scope } from '@ortstreu/shared/kernel/server';
import type { AgencySettings } from '@ortstreu/shared/settings';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { userOfSession, type StoredUser } from '@ortstreu/shared/user/server';
import type { Request, RequestHandler } from 'express';
import type { z } from 'zod';
import type { AppDeps } from '../deps';

/** Who asks, when, in which language and with which rights: the same for GraphQL and for the REST routes. */
export interface RequestContext {
  scope: Scope;
  actor: Actor;
  /** The signed-in person; null on public routes without a session. */
  viewer: StoredUser | null;
  ability: AppAbility;
  settings: AgencySettings;
  locale: Locale;
  t: Translate;
  log: Logger;
  /** The instant at which the request came in. */
  now: Date;
  today: LocalDate;
  /** Runs a command on behalf of this request. */
  run<Schema extends z.ZodType, Result>(command: Command<string, Schema, Result>, input: unknown): Promise<Result>;
}

const contexts = new WeakMap<Request, RequestContext>();

/** The context of a request behind `identify`. */
export function contextOf(req: Request): RequestContext {
  const context = contexts.get(req);
  if (!context) throw new Error(`no request context on ${req.path}: mount the route behind identify()`);
  return context;
}

/** The language before anybody signed in: the browser's wish if we speak it, else the agency's. */
const wishedLocale = (req: Request, fallback: Locale): Locale => {
  const wish = req.acceptsLanguages(...LOCALES);
  return wish === false || !req.get('accept-language') ? fallback : (wish as Locale);
};

/** The language of the page that asks: what a person chose in this browser counts before what they chose elsewhere. */
const pageLocale = (req: Request): Locale | undefined => LOCALES.find((locale) => locale === req.get('x-language'));

async function viewerOf(req: Request): Promise<StoredUser | null> {
  // Public routes may stand in front of the session.
  const session = (req as Partial<Request>).session;
  if (session?.userId === undefined || session.epoch === undefined) return null;
  return userOfSession(session.userId, session.epoch);
}

function makeContext(deps: Pick<AppDeps, 'clock'>, viewer: StoredUser | null, settings: AgencySettings, locale: Locale, log: Logger): RequestContext {
  const actor: Actor = viewer ? { kind: 'user', id: viewer._id.toHexString(), role: viewer.role, locale: viewer.locale } : ANONYMOUS;
  const scope: Scope = { actor, clock: deps.clock, timeZone: settings.timeZone };
  const now = deps.clock.now();
  return {
    scope,
    actor,
    viewer,
    ability: abilityOf(actor),
    settings,
    locale,
    t: translator(locale),
    log,
    now,
    today: localDateOf(now, settings.timeZone),
    run: (command, input) => runCommand(command, input, scope),
  };
}

/** Finds out who asks. A session whose account was closed or signed out elsewhere counts as none. */
export const identify =
  (deps: AppDeps): RequestHandler =>
  async (req, _res, next) => {
    const [viewer, settings] = await Promise.all([viewerOf(req), loadSettings()]);
    contexts.set(req, makeContext(deps, viewer, settings, pageLocale(req) ?? viewer?.locale ?? wishedLocale(req, settings.locale), req.log));
    next();
  };

/** Refuses what needs a person. */
export const signedIn: RequestHandler = (req, _res, next) => {
  if (!contextOf(req).viewer) throw new AppError('UNAUTHENTICATED');
  next();
};
