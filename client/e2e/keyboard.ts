import { type Locator, type Page } from 'playwright-core';
import { entryOf, searchField, type Hand, type Place } from './hands';

/** Second key of „G then …“; what has none is reached by the search. */
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

/** Walks there with Tab, as somebody without a mouse must. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let steps = 0; steps < FURTHEST; steps += 1) {
    const focus = await whereIsFocus(target);
    if (focus === 'here') return;
    await page.keyboard.press(focus === 'after' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** Arrow down until the entry is the one that Enter would take. */
async function arrowTo(page: Page, entry: Locator, isTaken: (element: Element) => boolean): Promise<void> {
  await entry.waitFor();
  for (let steps = 0; steps < FURTHEST; steps += 1) {
    if (await entry.evaluate(isTaken)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach ${String(entry)}`);
}

const isChosen = (element: Element): boolean => element.hasAttribute('data-combobox-selected');
const isFocused = (element: Element): boolean => element === document.activeElement;

/** Nothing but keys. */
export function keyboardHand(page: Page): Hand {
  const enter = () => page.keyboard.press('Enter');
  /** Shortcuts are there with the page. */
  const standing = () => page.locator('#content').getByRole('heading', { level: 1 }).waitFor();
  const takeEntry = async (entry: string) => {
    await arrowTo(page, entryOf(page, 'menuitem', entry), isFocused);
    await enter();
  };
  const find: Hand['find'] = async (words, hit) => {
    await standing();
    await page.keyboard.press('Control+k');
    await searchField(page).waitFor();
    await page.keyboard.type(words);
    await arrowTo(page, page.getByRole('dialog').getByRole('button', { name: hit }).first(), (element) => element.hasAttribute('data-selected'));
    await enter();
  };
  const press = async (target: Locator) => {
    await reach(page, target);
    await enter();
  };
  return {
    find,
    press,
    hammer: press,
    async type(field, text) {
      await reach(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async choose(field, option) {
      await reach(page, field);
      if ((await field.getAttribute('aria-expanded')) !== 'true') await page.keyboard.press('ArrowDown');
      await arrowTo(page, entryOf(page, 'option', option), isChosen);
      await enter();
    },
    async tick(within, words) {
      const box = within
        .getByRole('checkbox', { name: words, exact: true })
        .or(within.getByRole('radio', { name: words, exact: true }))
        .first();
      await box.waitFor({ state: 'attached' });
      if ((await box.getAttribute('type')) === 'checkbox') {
        await reach(page, box);
        return page.keyboard.press('Space');
      }
      // Of a group of radios, Tab reaches the one that is on; arrows lead to the others.
      const group = page.locator(`input[name="${(await box.getAttribute('name')) ?? ''}"]`);
      const on = group.and(page.locator(':checked'));
      await reach(page, (await on.count()) > 0 ? on : group.first());
      for (let steps = 0; steps < FURTHEST && !(await box.isChecked()); steps += 1) await page.keyboard.press('ArrowRight');
    },
    async pick(button, entry) {
      await reach(page, button);
      await enter();
      await takeEntry(entry);
    },
    async goTo(place) {
      const letter = LETTERS[place];
      if (letter === undefined) return find(place, place);
      await standing();
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
    },
    async move(card, column) {
      await reach(page, card);
      await page.keyboard.press('m');
      await takeEntry(column);
    },
  };
}
