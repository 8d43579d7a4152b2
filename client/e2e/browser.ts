import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Chromium without anything that would look for the outside world. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What went wrong in the page's console. */
  faults: string[];
}

/** A browser window of its own, German, without motion. */
export async function openWindow(browser: Browser, viewport: { width: number; height: number }): Promise<Visitor> {
  const context = await browser.newContext({ viewport, locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, context, faults };
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the page: rule, and where. A button that is covered in part counts as too small, so it looks from the top of the
 * page, where nothing has slid half under the bars; and what is announced is looked at by itself, and away while the rest is.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<AxeResults['violations'], string[]>(async (tags) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const announced = [...document.querySelectorAll<HTMLElement>('.mantine-Notification-root')];
    const found = announced.length > 0 ? (await run({ include: announced }, { runOnly: tags })).violations : [];
    for (const { style } of announced) style.visibility = 'hidden';
    const { scrollX, scrollY } = window;
    window.scrollTo(0, 0);
    found.push(...(await run(document, { runOnly: tags })).violations);
    window.scrollTo(scrollX, scrollY);
    for (const { style } of announced) style.visibility = '';
    return found;
  }, TAGS);
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`));
}
