/** The end of an address by which one comes to say the next step: the form begins at its field. */
export const AT_NEXT_STEP = '#nextStep';

export const nextStepAddress = (requestId: string): string => `/requests/${requestId}/edit${AT_NEXT_STEP}`;
