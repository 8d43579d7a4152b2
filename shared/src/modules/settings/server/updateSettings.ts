import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, sealText, updateVersioned } from '@ortstreu/shared/kernel/server';
import { z } from 'zod';
import { agencyInput, DEFAULT_SETTINGS, updateMailRelayInput, updateSettingsInput, type AgencySettings } from '../settings';
import { mailTestRequested, settingsUpdated } from '../settings.events';
import { forgetSettings, settingsView } from './loadSettings';
import { SETTINGS_ID, SettingsModel, type StoredSettings } from './SettingsModel';

const subject = { type: 'Settings', id: SETTINGS_ID } as const;

async function stored(): Promise<StoredSettings> {
  const settings = await SettingsModel.findById(SETTINGS_ID).lean<StoredSettings>();
  if (!settings) throw new AppError('NOT_FOUND');
  return settings;
}

/** The first settings, from the set-up page. */
export const initialiseSettings = defineCommand({
  name: 'settings.initialise',
  input: agencyInput,
  async run(ctx, input): Promise<AgencySettings> {
    if (ctx.actor.kind !== 'system') throw new AppError('FORBIDDEN');
    const { cadenceMonths, weeklyVisitLimit } = DEFAULT_SETTINGS;
    const settings = await SettingsModel.create({ _id: SETTINGS_ID, ...input, cadenceMonths, weeklyVisitLimit });
    await ctx.audit({ subject, action: 'initialised', after: { ...input, cadenceMonths, weeklyVisitLimit } });
    forgetSettings();
    return settingsView(settings.toObject<StoredSettings>());
  },
});

/** Changes what the agency decides for itself. */
export const updateSettings = defineCommand({
  name: 'settings.update',
  input: updateSettingsInput,
  async run(ctx, { version, ...patch }): Promise<AgencySettings> {
    ctx.authorise('update', 'Settings');
    const before = settingsView(await stored());
    const after = settingsView(await updateVersioned(SettingsModel, SETTINGS_ID, version, patch));
    await ctx.audit({ subject, action: 'updated', before, after });
    const fields = Object.keys(patch).filter(
      (field) => JSON.stringify(before[field as keyof AgencySettings]) !== JSON.stringify(after[field as keyof AgencySettings]),
    );
    await ctx.emit(settingsUpdated, { fields });
    forgetSettings();
    return after;
  },
});

/** Sets, changes or takes out the mail relay; its password is sealed before it is stored. */
export const updateMailRelay = defineCommand({
  name: 'settings.updateMailRelay',
  input: updateMailRelayInput,
  async run(ctx, { version, relay }): Promise<AgencySettings> {
    ctx.authorise('update', 'Settings');
    const current = await stored();
    const kept = relay?.password == null ? (current.mailRelay?.passwordSealed ?? null) : null;
    const mailRelay = relay && {
      host: relay.host,
      port: relay.port,
      security: relay.security,
      user: relay.user || null,
      passwordSealed: relay.password ? sealText(relay.password) : kept,
      from: relay.from,
    };
    const saved = await updateVersioned(SettingsModel, SETTINGS_ID, version, { mailRelay, mailTest: null });
    await ctx.audit({
      subject,
      action: 'mailRelayChanged',
      before: { mailRelay: settingsView(current).mailRelay },
      after: { mailRelay: settingsView(saved).mailRelay },
    });
    forgetSettings();
    return settingsView(saved);
  },
});

/** Asks for a test mail to the own address. */
export const requestMailTest = defineCommand({
  name: 'settings.requestMailTest',
  input: z.object({}),
  async run(ctx): Promise<void> {
    ctx.authorise('administer', 'Settings');
    if (ctx.actor.kind !== 'user') throw new AppError('FORBIDDEN');
    await SettingsModel.updateOne({ _id: SETTINGS_ID }, { $set: { mailTest: { requestedAt: ctx.now, finishedAt: null, error: null } } });
    await ctx.emit(mailTestRequested, { userId: ctx.actor.id });
  },
});

/** The worker notes how the test mail went; an empty text means that it went through. */
export const recordMailTest = defineCommand({
  name: 'settings.recordMailTest',
  input: z.object({ error: z.string().max(500) }),
  async run(ctx, { error }): Promise<void> {
    ctx.authorise('administer', 'System');
    await SettingsModel.updateOne({ _id: SETTINGS_ID, mailTest: { $ne: null } }, { $set: { 'mailTest.finishedAt': ctx.now, 'mailTest.error': error } });
  },
});
