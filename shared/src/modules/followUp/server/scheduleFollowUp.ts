import { activeCompany } from '@ortstreu/shared/company/server';
import { invalid } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { scheduleFollowUpInput } from '../followUp';
import type { FollowUpRecord } from './FollowUpModel';
import { createFollowUp } from './followUpWrites';
import { withdrawPlanMetByPerson } from './planFollowUps';

/** Plans a contact for somebody. */
export const scheduleFollowUp = defineCommand({
  name: 'followUp.schedule',
  input: scheduleFollowUpInput,
  async run(ctx, input): Promise<FollowUpRecord> {
    await activeCompany(ctx, input.companyId);
    ctx.authorise('create', 'FollowUp');
    if (input.dueOn < ctx.today) throw invalid('dueOn', 'date.past');
    const followUp = await createFollowUp(ctx, input);
    if (input.origin === 'person') await withdrawPlanMetByPerson(ctx, input.companyId);
    return followUp;
  },
});
