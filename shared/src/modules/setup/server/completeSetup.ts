import { defineCommand } from '@ortstreu/shared/kernel/server';
import { initialiseSettings } from '@ortstreu/shared/settings/server';
import { createFirstAdministrator, type StoredUser } from '@ortstreu/shared/user/server';
import { setupInput } from '../setup';
import { SetupCodeModel } from './SetupCodeModel';

/** Makes the agency and its first administrator and closes the set-up page. Filling in the sample town is the caller's next step. */
export const completeSetup = defineCommand({
  name: 'setup.complete',
  input: setupInput,
  async run(ctx, { agency, administrator }): Promise<StoredUser> {
    const user = await ctx.call(createFirstAdministrator, administrator);
    await ctx.call(initialiseSettings, agency);
    await SetupCodeModel.deleteMany({});
    return user;
  },
});
