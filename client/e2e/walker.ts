import { expect, jest } from '@jest/globals';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { accessibilityFaults, openWindow, type Visitor } from './browser';
import { type Hand } from './hands';

// A walk over many pages on a loaded machine takes its time; a step that hangs ends after the window's own limit.
jest.setTimeout(150_000);

export interface Person {
  email: string;
  password: string;
}

/** Somebody at work: a window and the hands to use it. */
export interface Walker extends Visitor {
  url: string;
  hand: Hand;
  /** Somebody else: a window of the same size, worked in the same way, in which nothing is open yet. */
  another(): Promise<Walker>;
}

/** A window of this size, in which nothing is open yet. */
export async function openWalk(browser: Browser, url: string, viewport: { width: number; height: number }, handOf: (page: Page) => Hand): Promise<Walker> {
  const { page, ...visitor } = await openWindow(browser, viewport);
  const hand = handOf(page);
  return { ...visitor, page: hand.page, url, hand, another: () => openWalk(browser, url, viewport, handOf) };
}

/** Signs in by the form, as people do. */
export async function signIn({ page, hand }: Walker, { email, password }: Person): Promise<void> {
  await hand.type(page.getByRole('textbox', { name: 'E-Mail-Adresse' }), email);
  await hand.type(page.getByRole('textbox', { name: 'Passwort' }), password);
  await hand.press(page.getByRole('button', { name: 'Anmelden' }));
  // The address changes before the page does; shortcuts are there with the page.
  await page.locator('#content').getByRole('heading', { level: 1 }).waitFor();
}

/** A window of this size in which the person is signed in. */
export async function startWalking(
  browser: Browser,
  url: string,
  person: Person,
  viewport: { width: number; height: number },
  handOf: (page: Page) => Hand,
): Promise<Walker> {
  const walker = await openWalk(browser, url, viewport, handOf);
  await walker.hand.open(`${url}/login`);
  await signIn(walker, person);
  return walker;
}

export const heading = (page: Page, name?: string | RegExp): Locator => page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });

const isRefusal = (fault: string): boolean => /^Failed to load resource: .* status of 4\d\d/.test(fault);

/**
 * What holds for every page: nothing for axe to find, no fault in the console, nothing that sticks out sideways. Where the server had to
 * refuse something, the browser's own line about that is none.
 */
export async function expectSound({ page, faults }: Visitor, { afterRefusal = false } = {}): Promise<void> {
  await heading(page).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(faults.filter((fault) => !(afterRefusal && isRefusal(fault)))).toEqual([]);
}

/** Whether something comes into sight within two seconds. */
export const appears = (sign: Locator): Promise<boolean> =>
  sign.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );

/** What workers do shows after a moment on pages that do not listen: looks again, for a minute at most. */
export async function reloadUntil(page: Page, sign: Locator): Promise<void> {
  for (let look = 0; look < 30; look += 1) {
    if (await appears(sign)) return;
    await page.reload();
    await heading(page).waitFor();
  }
  await sign.waitFor();
}

/** Asks the api as the page does, with its cookie. */
export async function ask<Data>({ page, url }: Pick<Walker, 'page' | 'url'>, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await page.request.post(`${url}/graphql`, { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The sentence stands at the field, so that who hears the page hears it with the field. */
export async function expectRefused(field: Locator, sentence: string): Promise<void> {
  await field.page().getByText(sentence).first().waitFor();
  const said = await field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  expect(said).toContain(sentence);
}
