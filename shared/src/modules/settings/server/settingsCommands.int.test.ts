import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditModel, OutboxModel, runCommand, useSecret } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf, workersScope } from '@ortstreu/shared/testing';
import mongoose from 'mongoose';
import { DEFAULT_SETTINGS } from '../settings';
import { ensureAgency } from '../testing/ensureAgency';
import { forgetSettings, loadMailRelay, loadMailTest, loadSettings } from './loadSettings';
import { SettingsModel } from './SettingsModel';
import { recordMailTest, requestMailTest, updateMailRelay, updateSettings } from './updateSettings';

const scope = scopeOf('administrator');
const relay = {
  host: 'mail.stadt.example',
  port: 587,
  security: 'starttls',
  user: 'wifoe',
  password: 'Relais-Geheimnis',
  from: 'Wirtschaftsförderung <wifoe@stadt.example>',
};

describe('settings', () => {
  beforeAll(() => useSecret('a secret that is long enough for tests'));
  beforeEach(async () => {
    await Promise.all([SettingsModel.deleteMany({}), AuditModel.deleteMany({}), OutboxModel.deleteMany({})]);
    await ensureAgency();
  });

  const form = async () => {
    const { mailRelay: _, ...rest } = await loadSettings();
    return rest;
  };

  it('are the defaults before the set-up', async () => {
    await SettingsModel.deleteMany({});
    forgetSettings();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('count at once in this process, with audit and event', async () => {
    const saved = await runCommand(updateSettings, { ...(await form()), federalState: 'BY', cadenceMonths: { A: 6, B: 24, C: 36 } }, scope);
    expect(await loadSettings()).toEqual(saved);
    expect(saved).toMatchObject({ version: 2, federalState: 'BY', cadenceMonths: { A: 6 } });
    expect((await OutboxModel.findOne({ event: 'settings.updated' }).lean())?.payload).toEqual({ fields: ['federalState', 'cadenceMonths'] });
    expect((await AuditModel.findOne({ action: 'updated' }).lean())?.changes.map(({ field }) => field)).toEqual(['federalState', 'cadenceMonths']);
  });

  it('name every wrong field and write nothing', async () => {
    const error = await errorOf(
      runCommand(updateSettings, { ...(await form()), agencyName: ' ', timeZone: 'Mond/Rückseite', cadenceMonths: { A: 0, B: 24, C: 36 } }, scope),
    );
    expect(error.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['agencyName required', 'timeZone timeZone.unknown', 'cadenceMonths.A tooSmall']);
    expect((await loadSettings()).version).toBe(1);
  });

  it('refuse a save made from an older version', async () => {
    const before = await form();
    await runCommand(updateSettings, { ...before, agencyName: 'Eins' }, scope);
    expect((await errorOf(runCommand(updateSettings, { ...before, agencyName: 'Zwei' }, scope))).code).toBe('CONFLICT');
  });

  it('seal the password of the relay, keep it when the form leaves it out, and show it to nobody', async () => {
    await runCommand(updateMailRelay, { version: 1, relay }, scope);
    const stored = JSON.stringify([await mongoose.connection.collection('settings').find().toArray(), await AuditModel.find().lean(), await loadSettings()]);
    expect(stored).not.toContain('Relais-Geheimnis');
    expect(await loadMailRelay()).toMatchObject({ host: 'mail.stadt.example', user: 'wifoe', password: 'Relais-Geheimnis' });

    const { password: _, ...withoutPassword } = relay;
    await runCommand(updateMailRelay, { version: 2, relay: { ...withoutPassword, port: 465, security: 'tls' } }, scope);
    expect(await loadMailRelay()).toMatchObject({ port: 465, password: 'Relais-Geheimnis' });
    expect((await loadSettings()).mailRelay).toEqual({ host: relay.host, port: 465, security: 'tls', user: 'wifoe', hasPassword: true, from: relay.from });

    await runCommand(updateMailRelay, { version: 3, relay: { ...withoutPassword, password: '' } }, scope);
    expect(await loadMailRelay()).toMatchObject({ password: null });
    await runCommand(updateMailRelay, { version: 4, relay: null }, scope);
    expect(await loadMailRelay()).toBeNull();
  });

  it.each([
    [{ host: 'mail server' }, 'relay.host host.invalid'],
    [{ from: 'Wirtschaftsförderung' }, 'relay.from email.invalid'],
    [{ from: 'A <a@b.example>\r\nBcc: c@d.example' }, 'relay.from email.invalid'],
    [{ port: 70_000 }, 'relay.port tooBig'],
  ])('refuse the relay %j', async (change, issue) => {
    const error = await errorOf(runCommand(updateMailRelay, { version: 1, relay: { ...relay, ...change } }, scope));
    expect(error.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([issue]);
  });

  it('remember how the test mail went', async () => {
    await runCommand(requestMailTest, {}, scope);
    expect(await loadMailTest()).toMatchObject({ finishedAt: null, error: null });
    expect((await OutboxModel.findOne({ event: 'settings.mailTestRequested' }).lean())?.payload).toEqual({ userId: scope.actor.id });
    await runCommand(recordMailTest, { error: 'connection refused' }, workersScope());
    expect(await loadMailTest()).toMatchObject({ error: 'connection refused' });
  });
});
