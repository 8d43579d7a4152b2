import { agencyInput } from '@ortstreu/shared/settings';
import { firstAdministratorInput } from '@ortstreu/shared/user';
import { z } from 'zod';

export const SETUP_CONTENTS = ['empty', 'sample'] as const;
export type SetupContent = (typeof SETUP_CONTENTS)[number];

/** What the set-up page asks: the agency, its first administrator, and whether a sample town should stand in it. */
export const setupInput = z.object({ agency: agencyInput, administrator: firstAdministratorInput, content: z.enum(SETUP_CONTENTS) });
export type SetupInput = z.input<typeof setupInput>;

/** With the code that the start program printed. */
export const setupRequest = setupInput.extend({ code: z.string().trim().min(1, 'required').max(40) });
