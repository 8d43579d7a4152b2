import { appears, heading, type Walker } from '../walker';

/** Opens the mail page, waits for the mail to this recipient with this subject, opens it and gives back its text. */
export async function openMail({ page, hand }: Walker, to: string | RegExp, subject: RegExp): Promise<string> {
  await hand.goTo('Verwaltung');
  await hand.press(page.getByRole('link', { name: 'Liegengebliebene E-Mails' }));
  await heading(page, 'Liegengebliebene E-Mails').waitFor();
  const link = page.getByRole('row').filter({ hasText: to }).getByRole('link', { name: subject }).first();
  // The mail is on its way; the page is asked for it as somebody would who waits.
  for (let looks = 0; looks < 30 && !(await appears(link)); looks += 1) await hand.press(page.getByRole('button', { name: 'Neue E-Mails abrufen' }));
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
