import { abilityOf } from '@ortstreu/shared/access';
import { AppError, idSchema } from '@ortstreu/shared/kernel';
import { authorise, defineCommand, loadVisible, runCommand, updateVersioned, type Scope } from '@ortstreu/shared/kernel/server';
import mongoose from 'mongoose';
import { z } from 'zod';
import { siteChanged } from '../site.events';
import { releaseSiteAttachmentInput, removeSiteAttachmentInput } from '../siteFields';
import { removeFile, storeFile } from './siteFiles';
import { SiteModel, type SiteAttachment, type SiteRecord } from './SiteModel';

const MAX_ATTACHMENTS = 40;

const attachInput = z.object({
  siteId: idSchema,
  fileId: idSchema,
  name: z.string().trim().min(1).max(200),
  contentType: z.string().max(200),
  kind: z.enum(['picture', 'document']),
  size: z.int().min(1),
});

/** Notes a stored file on its site. Called by `attachToSite`, which stores the bytes. */
export const attachSiteFile = defineCommand({
  name: 'site.attachFile',
  input: attachInput,
  async run(ctx, { siteId, fileId, ...file }): Promise<SiteRecord> {
    const before = await loadVisible(SiteModel, ctx.ability, 'Site', siteId);
    ctx.authorise('update', 'Site', before);
    if (before.attachments.length >= MAX_ATTACHMENTS)
      throw new AppError('VALIDATION_FAILED', { issues: [{ path: 'file', code: 'tooMany', params: { maximum: MAX_ATTACHMENTS } }] });
    const added: SiteAttachment = {
      ...file,
      _id: new mongoose.Types.ObjectId(),
      fileId: new mongoose.Types.ObjectId(fileId),
      caption: null,
      isPublic: false,
      addedAt: ctx.now,
    };
    const after = await updateVersioned(SiteModel, siteId, before.version, { attachments: [...before.attachments, added] });
    await ctx.audit({ subject: { type: 'Site', id: siteId }, action: 'attach', after: { file: file.name } });
    await ctx.emit(siteChanged, { siteIds: [siteId] });
    return after;
  },
});

const withAttachment = (site: SiteRecord, attachmentId: string): SiteAttachment => {
  const found = site.attachments.find((file) => file._id.toHexString() === attachmentId);
  if (!found) throw new AppError('NOT_FOUND');
  return found;
};

/** Lets a picture go out with offers, or keeps it in again, and says what is on it. */
export const releaseSiteAttachment = defineCommand({
  name: 'site.releaseAttachment',
  input: releaseSiteAttachmentInput,
  async run(ctx, { siteId, attachmentId, isPublic, caption }): Promise<SiteRecord> {
    const before = await loadVisible(SiteModel, ctx.ability, 'Site', siteId);
    ctx.authorise('update', 'Site', before);
    const chosen = withAttachment(before, attachmentId);
    const changed = { ...chosen, isPublic, caption: caption === undefined ? chosen.caption : caption };
    const after = await updateVersioned(SiteModel, siteId, before.version, {
      attachments: before.attachments.map((file) => (file === chosen ? changed : file)),
    });
    await ctx.audit({ subject: { type: 'Site', id: siteId }, action: isPublic ? 'releaseFile' : 'withdrawFile', after: { file: chosen.name } });
    await ctx.emit(siteChanged, { siteIds: [siteId] });
    return after;
  },
});

/** Takes a file off the site. Its bytes stay: an offer that was sent may still show the picture. */
export const removeSiteAttachment = defineCommand({
  name: 'site.removeAttachment',
  input: removeSiteAttachmentInput,
  async run(ctx, { siteId, attachmentId }): Promise<SiteRecord> {
    const before = await loadVisible(SiteModel, ctx.ability, 'Site', siteId);
    ctx.authorise('update', 'Site', before);
    const chosen = withAttachment(before, attachmentId);
    const after = await updateVersioned(SiteModel, siteId, before.version, { attachments: before.attachments.filter((file) => file !== chosen) });
    await ctx.audit({ subject: { type: 'Site', id: siteId }, action: 'removeFile', before: { file: chosen.name } });
    await ctx.emit(siteChanged, { siteIds: [siteId] });
    return after;
  },
});

/** Stores a file and notes it on its site; when the latter fails, nothing stays behind. */
export async function attachToSite(scope: Scope, siteId: string, file: { name: string; content: Buffer }): Promise<SiteRecord> {
  const ability = abilityOf(scope.actor);
  authorise(ability, 'update', 'Site', await loadVisible(SiteModel, ability, 'Site', siteId));
  const { fileId, ...stored } = await storeFile(file.name, file.content);
  try {
    return await runCommand(attachSiteFile, { siteId, fileId: fileId.toHexString(), name: file.name, ...stored }, scope);
  } catch (error) {
    await removeFile(fileId);
    throw error;
  }
}

/** The file behind an attachment that this person may see. */
export async function siteAttachment(scope: Scope, siteId: string, attachmentId: string): Promise<SiteAttachment> {
  return withAttachment(await loadVisible(SiteModel, abilityOf(scope.actor), 'Site', siteId), attachmentId);
}
