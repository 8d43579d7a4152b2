import { heading, reloadUntil, type Walker } from '../walker';

/** Opens the mail page, waits for the mail to this recipient with this subject, opens it and gives back its text. */
export async function openMail({ page, hand, url }: Walker, to: string | RegExp, subject: RegExp): Promise<string> {
  await page.goto(`${url}/admin/mailbox`);
  await heading(page).waitFor();
  const link = page.getByRole('row').filter({ hasText: to }).getByRole('link', { name: subject }).first();
  await reloadUntil(page, link);
  await hand.press(link);
  await heading(page, subject).waitFor();
  await hand.tick(page, 'Als Text');
  return page.locator('pre').innerText();
}

/** How many mails the newest page of the mailbox holds for this recipient. */
export async function countMails({ page, url }: Walker, to: string): Promise<number> {
  const answer = await page.request.get(`${url}/admin/mailbox`, { headers: { accept: 'application/json' } });
  const { mails } = (await answer.json()) as { mails: { to: string[] | string }[] };
  return mails.filter((mail) => String(mail.to).includes(to)).length;
}
