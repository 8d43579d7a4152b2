import { AppError, invalid } from '@ortstreu/shared/kernel';
import { defineCommand, updateVersioned } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import { setAbsenceInput, updateProfileInput } from '../user';
import { userAbsenceChanged } from '../user.events';
import { UserModel, type StoredUser } from './UserModel';

/** A person changes the own name and language. */
export const updateProfile = defineCommand({
  name: 'user.updateProfile',
  input: updateProfileInput,
  async run(ctx, { version, name, locale }): Promise<StoredUser> {
    if (ctx.actor.kind !== 'user') throw new AppError('FORBIDDEN');
    const { id } = ctx.actor;
    const before = await UserModel.findById(id).lean<StoredUser>();
    const saved = await updateVersioned(UserModel, id, version, { name: name ?? undefined, locale: locale ?? undefined });
    await ctx.audit({
      subject: { type: 'User', id },
      action: 'profileUpdated',
      before: { name: before?.name, locale: before?.locale },
      after: { name: saved.name, locale: saved.locale },
    });
    return saved;
  },
});

/** Says when somebody is away and who takes over; null ends it. The deputy must be active and somebody else. */
export const setAbsence = defineCommand({
  name: 'user.setAbsence',
  input: setAbsenceInput,
  async run(ctx, { id, version, absence }): Promise<StoredUser> {
    const user = await UserModel.findById(id).lean<StoredUser>();
    if (!user) throw new AppError('NOT_FOUND');
    ctx.authorise('update', 'User', user);
    if (absence && absence.to < ctx.today) throw invalid('absence.to', 'date.past');
    if (absence?.deputyId === id) throw invalid('absence.deputyId', 'user.deputySelf');
    if (absence?.deputyId && !(await UserModel.exists({ _id: absence.deputyId, status: 'active' }))) throw invalid('absence.deputyId', 'user.deputyInactive');
    const stored = absence && { ...absence, deputyId: absence.deputyId ? new Types.ObjectId(absence.deputyId) : null };
    const saved = await updateVersioned(UserModel, id, version, { absence: stored });
    await ctx.audit({ subject: { type: 'User', id }, action: 'absenceSet', before: { absence: user.absence }, after: { absence: saved.absence } });
    await ctx.emit(userAbsenceChanged, { userId: id });
    return saved;
  },
});

/** Ends every session of the signed-in person. */
export const signOutEverywhere = defineCommand({
  name: 'user.signOutEverywhere',
  input: z.object({}),
  async run(ctx): Promise<void> {
    if (ctx.actor.kind !== 'user') throw new AppError('FORBIDDEN');
    await UserModel.updateOne({ _id: ctx.actor.id }, { $inc: { sessionEpoch: 1 } });
    await ctx.audit({ subject: { type: 'User', id: ctx.actor.id }, action: 'signedOutEverywhere' });
  },
});
