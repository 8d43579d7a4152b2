import { openText } from '@ortstreu/shared/kernel/server';
import { DEFAULT_SETTINGS, type AgencySettings, type MailTest } from '../settings';
import { SETTINGS_ID, SettingsModel, type StoredMailRelay, type StoredSettings } from './SettingsModel';

/** Other processes may change the settings: what was read counts for so many milliseconds. */
const FRESH_FOR = 3000;

let cached: { readAt: number; settings: Promise<AgencySettings> } | undefined;

const load = (): Promise<StoredSettings | null> => SettingsModel.findById(SETTINGS_ID).lean<StoredSettings>();

/** The settings as everybody may see them. */
export function settingsView(stored: StoredSettings): AgencySettings {
  const { agencyName, federalState, timeZone, locale, cadenceMonths, weeklyVisitLimit, version } = stored;
  const relay = stored.mailRelay;
  const mailRelay = relay && {
    host: relay.host,
    port: relay.port,
    security: relay.security,
    user: relay.user,
    hasPassword: relay.passwordSealed !== null,
    from: relay.from,
  };
  return { version, agencyName, federalState, timeZone, locale, cadenceMonths, weeklyVisitLimit, mailRelay };
}

async function read(): Promise<AgencySettings> {
  const stored = await load();
  return stored ? settingsView(stored) : DEFAULT_SETTINGS;
}

/** The agency's settings, read at most every few seconds; the defaults before the set-up. */
export function loadSettings(): Promise<AgencySettings> {
  const now = performance.now();
  if (!cached || now - cached.readAt > FRESH_FOR) {
    const settings = read();
    const entry = { readAt: now, settings };
    cached = entry;
    settings.catch(() => {
      if (cached === entry) cached = undefined;
    });
  }
  return cached.settings;
}

/** Makes this process read the settings anew; commands that change them call it, and so do tests that empty the database. */
export const forgetSettings = (): void => {
  cached = undefined;
};

/** What a mail transport needs. */
export interface MailRelay extends Omit<StoredMailRelay, 'passwordSealed'> {
  password: string | null;
}

/** The relay with its password, for the worker that sends; null when none is set. */
export async function loadMailRelay(): Promise<MailRelay | null> {
  const relay = (await load())?.mailRelay;
  if (!relay) return null;
  const { host, port, security, user, from, passwordSealed } = relay;
  return { host, port, security, user, from, password: passwordSealed === null ? null : openText(passwordSealed) };
}

/** How the last test mail went; null when none was asked for. */
export const loadMailTest = async (): Promise<MailTest | null> => (await load())?.mailTest ?? null;
