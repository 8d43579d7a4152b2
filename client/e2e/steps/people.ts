import { expectSound, heading, signIn, type Person, type Walker } from '../walker';
import { openMail } from './mail';

/** Fills the set-up page of an empty installation; who did is the first administrator and signed in. */
export async function setUp(walker: Walker, code: string): Promise<Person> {
  const { page, hand, url } = walker;
  const person = { email: 'verwaltung@musterstadt.example', password: 'Leise rauscht der Mühlbach' };
  await hand.open(url);
  await heading(page, 'Ortstreu einrichten').waitFor();
  await expectSound(walker);
  await hand.type(page.getByLabel('Einmalcode'), code);
  await hand.type(page.getByLabel('Name der Wirtschaftsförderung'), 'Wirtschaftsförderung Musterstadt');
  await hand.choose(page.getByRole('combobox', { name: 'Bundesland' }), 'Rheinland-Pfalz');
  await hand.type(page.getByLabel('Vor- und Nachname'), 'Vera Waltung');
  await hand.type(page.getByLabel('E-Mail-Adresse'), person.email);
  await hand.type(page.getByRole('textbox', { name: 'Passwort' }), person.password);
  await hand.tick(page, 'Leer beginnen');
  await hand.press(page.getByRole('button', { name: 'Einrichten und loslegen' }));
  await heading(page, 'Heute').waitFor();
  return person;
}

/** Leaves by the menu of the person and comes back by the form. */
export async function signOutAndIn(walker: Walker, person: Person): Promise<void> {
  const { page, hand } = walker;
  await hand.pick(page.getByRole('button', { name: /^Konto von / }), 'Abmelden');
  await heading(page, 'Anmelden').waitFor();
  await expectSound(walker);
  await signIn(walker, person);
}

type Role = 'Betreuung' | 'Lesezugang' | 'Leitung';

async function invite({ page, hand }: Walker, name: string, email: string, role: Role): Promise<void> {
  await hand.goTo('Verwaltung');
  await hand.press(page.getByRole('button', { name: 'Person einladen' }));
  const dialog = page.getByRole('dialog');
  await hand.type(dialog.getByLabel('Name', { exact: false }).first(), name);
  await hand.type(dialog.getByLabel('E-Mail-Adresse'), email);
  if (role !== 'Betreuung') await hand.choose(dialog.getByRole('combobox', { name: 'Rolle' }), role);
  await hand.press(dialog.getByRole('button', { name: 'Einladen' }));
  await page.getByText(`${name} ist eingeladen.`).waitFor();
}

/** The invited person opens the link, chooses a password and is signed in. */
async function accept(guest: Walker, link: string, email: string): Promise<Person> {
  const password = 'Drei Mühlen stehen am Bach';
  const { page, hand } = guest;
  await hand.open(link);
  await heading(page, 'Willkommen bei Ortstreu').waitFor();
  await expectSound(guest);
  await hand.type(page.getByRole('textbox', { name: 'Passwort', exact: true }), password);
  await hand.type(page.getByRole('textbox', { name: 'Passwort wiederholen' }), password);
  await hand.press(page.getByRole('button', { name: 'Konto einrichten' }));
  await heading(page, 'Heute').waitFor();
  await guest.context.close();
  return { email, password };
}

/** Invites somebody, who takes the link from the mail. */
export async function inviteByMail(walker: Walker, name: string, email: string, role: Role): Promise<Person> {
  await invite(walker, name, email, role);
  const text = await openMail(walker, new RegExp(email), /Ortstreu|eingeladen|Einladung/);
  const link = /https?:\/\/\S+\/invitation\/\S+/.exec(text)?.[0] ?? '';
  return accept(await walker.another(), link, email);
}

/** Invites somebody, to whom the link is handed over. */
export async function inviteByLink(walker: Walker, name: string, email: string, role: Role): Promise<Person> {
  const { page, hand, context } = walker;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await invite(walker, name, email, role);
  await hand.pick(page.getByRole('button', { name: `Mehr: ${name}` }), 'Einladungslink kopieren');
  await page.getByText('Der Link ist kopiert.').waitFor();
  return accept(await walker.another(), await page.evaluate(() => navigator.clipboard.readText()), email);
}
