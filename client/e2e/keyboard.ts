import { type Locator, type Page } from 'playwright-core';
import { focusFaults } from './focus';
import { calendarOf, entryOf, searchField, type Hand, type Place } from './hands';
import { onlyLooking } from './onlyLooking';

/** Second key of „G then …“; what has none is reached in the navigation. */
const LETTERS: Partial<Record<Place, string>> = {
  Heute: 'h',
  Unternehmen: 'u',
  Besuche: 'b',
  Frühwarnung: 'w',
  Fälle: 'f',
  Anfragen: 'a',
  Flächen: 'l',
  Angebote: 'o',
};
const FURTHEST = 200;

/** Where the focus is, seen from an element: on it, after it in the page, or before it. */
const whereIsFocus = (target: Locator): Promise<'here' | 'after' | 'before'> =>
  target.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === element) return 'here';
    return focused && focused !== document.body && element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before';
  });

const isChosen = (element: Element): boolean => element.hasAttribute('data-combobox-selected');
const isFocused = (element: Element): boolean => element === document.activeElement;

/** Nothing but keys; whatever has the focus on the way must show it, in sight and uncovered, and the focus is never lost. */
export function keyboardHand(page: Page): Hand {
  const keys = page.keyboard;
  let hasBegun = false;
  // A document that was just loaded has no focus yet.
  let isFresh = true;
  page.on('domcontentloaded', () => (isFresh = true));

  const enter = () => keys.press('Enter');
  /** Shortcuts are there with the page. */
  const standing = () => page.locator('#content').getByRole('heading', { level: 1 }).waitFor();
  const stepTo = async (key: string) => {
    await keys.press(key);
    isFresh = false;
    const faults = await focusFaults(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  };

  /** Walks there with Tab, as somebody without a mouse must. */
  const reach = async (target: Locator) => {
    await target.waitFor({ state: 'attached' });
    if (!isFresh) await page.waitForFunction(() => document.activeElement !== document.body);
    for (let steps = 0; steps < FURTHEST; steps += 1) {
      const focus = await whereIsFocus(target);
      if (focus === 'here') return;
      await stepTo(focus === 'after' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  };
  /** Presses an arrow until the entry is the one that Enter would take. */
  const arrowTo = async (entry: Locator, isTaken: (element: Element) => boolean, arrow = 'ArrowDown') => {
    await entry.waitFor();
    for (let steps = 0; steps < FURTHEST; steps += 1) {
      if (await entry.evaluate(isTaken)) return;
      await stepTo(arrow);
    }
    throw new Error(`the arrows do not reach ${String(entry)}`);
  };
  const takeEntry = async (entry: string) => {
    await arrowTo(entryOf(page, 'menuitem', entry), isFocused);
    await enter();
  };
  const press = async (target: Locator) => {
    await reach(target);
    await enter();
  };

  return {
    page: onlyLooking(page),
    press,
    key: (name) => keys.press(name),
    async open(address) {
      if (hasBegun) throw new Error('after the first address there are only keys');
      hasBegun = true;
      await page.goto(address);
    },
    async hammer(target) {
      await reach(target);
      for (let repeats = 0; repeats < 20; repeats += 1) await keys.down('Enter');
      await keys.up('Enter');
    },
    async type(field, text) {
      await reach(field);
      await keys.press('Control+a');
      await keys.type(text);
    },
    async choose(field, option) {
      await reach(field);
      if ((await field.getAttribute('aria-expanded')) !== 'true') await keys.press('ArrowDown');
      await arrowTo(entryOf(page, 'option', option), isChosen);
      await enter();
    },
    async tick(within, words) {
      const box = within
        .getByRole('checkbox', { name: words, exact: true })
        .or(within.getByRole('radio', { name: words, exact: true }))
        .first();
      await box.waitFor({ state: 'attached' });
      if ((await box.getAttribute('type')) === 'checkbox') {
        await reach(box);
        return keys.press('Space');
      }
      // Of a group of radios, Tab reaches the one that is on; arrows lead to the others.
      const group = page.locator(`input[name="${(await box.getAttribute('name')) ?? ''}"]`);
      const on = group.and(page.locator(':checked'));
      await reach((await on.count()) > 0 ? on : group.first());
      for (let steps = 0; steps < FURTHEST && !(await box.isChecked()); steps += 1) await stepTo('ArrowRight');
    },
    async pick(button, entry) {
      await press(button);
      await takeEntry(entry);
    },
    async turnTo(tab) {
      await reach(tab.locator('xpath=ancestor::*[@role="tablist"]').getByRole('tab', { selected: true }));
      await arrowTo(tab, isFocused, 'ArrowRight');
      await enter();
    },
    async pickDay(field, day) {
      const calendar = calendarOf(page, field);
      await press(calendar.opener);
      await press(calendar.next);
      await reach(page.getByRole('table').locator('button[tabindex="0"]'));
      await arrowTo(calendar.day(day), isFocused, 'ArrowRight');
      await enter();
    },
    async goTo(place) {
      await standing();
      const letter = LETTERS[place];
      if (letter !== undefined) {
        await keys.press('g');
        return keys.press(letter);
      }
      const near = page.getByRole('navigation', { name: 'Hauptnavigation' });
      const link = near.getByRole('link', { name: place, exact: true });
      if (await link.isVisible()) return press(link);
      await press(near.getByRole('button', { name: 'Mehr' }));
      await press(page.getByRole('dialog').getByRole('link', { name: place, exact: true }));
    },
    async find(words, hit) {
      await standing();
      await keys.press('Control+k');
      await searchField(page).and(page.locator(':focus')).waitFor();
      await keys.type(words);
      await arrowTo(page.getByRole('dialog').getByRole('button', { name: hit }).first(), (element) => element.hasAttribute('data-selected'));
      await enter();
    },
    async move(card, column) {
      await reach(card);
      await keys.press('m');
      await takeEntry(column);
    },
  };
}
