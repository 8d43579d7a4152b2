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
