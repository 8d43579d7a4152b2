/** Who invites: calendars need an address, and answers to it go nowhere because the product reads no mail. */
export const senderAddress = (publicUrl: string): string => `noreply@${new URL(publicUrl).hostname}`;
