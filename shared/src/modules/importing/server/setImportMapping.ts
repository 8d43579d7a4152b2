import { AppError, canMove } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { IMPORT_MOVES, setImportMappingInput } from '../importing';
import { importMapped } from '../importing.events';
import { mappingIssues } from '../mapping';
import { ImportMappingModel } from './ImportMappingModel';
import { ImportRunModel, type ImportRunRecord } from './ImportRunModel';
import { NO_COUNTS } from './workerTurns';

/** Says what the columns mean, remembers it for lists with the same headers, and has the rows checked. */
export const setImportMapping = defineCommand({
  name: 'import.setMapping',
  input: setImportMappingInput,
  async run(ctx, { id, version, mapping, wzVersion, leaveOutUnreadable }): Promise<ImportRunRecord> {
    const before = await loadVisible(ImportRunModel, ctx.ability, 'ImportRun', id);
    ctx.authorise('update', 'ImportRun', before);
    if (!canMove(IMPORT_MOVES, before.status, 'checking') || before.writtenUpTo > 0) throw new AppError('ILLEGAL_TRANSITION');
    const issues = mappingIssues(mapping, before.headers.length);
    if (issues.length)
      throw new AppError('VALIDATION_FAILED', {
        issues: issues.map(({ code, field }) => ({ path: field ? `mapping.${field}` : 'mapping', code: `importing.${code}` })),
      });
    const checkId = new Types.ObjectId();
    const options = { ...before.options, wzVersion, leaveOutUnreadable };
    const after = await updateVersioned(ImportRunModel, id, version, {
      mapping,
      mappingOrigin: 'person',
      options,
      status: 'checking',
      checkId,
      progress: 0,
      counts: NO_COUNTS,
      failure: null,
    });
    await ImportMappingModel.updateOne(
      { headerSignature: before.headerSignature },
      { $set: { mapping, wzVersion, leaveOutUnreadable, updatedAt: ctx.now } },
      { upsert: true },
    );
    await ctx.audit({
      subject: { type: 'ImportRun', id },
      action: 'setMapping',
      before: { mapping: before.mapping, options: before.options },
      after: { mapping, options },
    });
    await ctx.emit(importMapped, { runId: id, checkId: checkId.toHexString() });
    return after;
  },
});
