import { type Locator, type Page } from 'playwright-core';
import { calendarOf, entryOf, searchField, type Hand } from './hands';

const middle = async (target: Locator): Promise<[number, number]> => {
  const box = await target.boundingBox();
  if (!box) throw new Error('what should be dragged or hit is not drawn');
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** As far right as boards are drawn; beyond it is the margin of the page. */
const rightEdge = (page: Page): number => (page.viewportSize()?.width ?? 0) - 24;

/** Takes the card by its title and lets it go inside the column, as far as that is in sight. */
async function drag(page: Page, card: Locator, lane: Locator): Promise<void> {
  const [fromX, fromY] = await middle(card.locator('p').first());
  const box = await lane.boundingBox();
  if (!box) throw new Error('the column is not drawn');
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + 12, fromY + 6, { steps: 4 });
  await page.mouse.move(Math.min(box.x + box.width / 2, rightEdge(page)), box.y + 80, { steps: 12 });
  await page.mouse.up();
}

/** Clicks and drags. */
export function mouseHand(page: Page): Hand {
  const hand: Hand = {
    page,
    open: async (address) => void (await page.goto(address)),
    key: (name) => page.keyboard.press(name),
    press: (target) => target.click(),
    hammer: (target) => target.click({ clickCount: 20 }),
    type: (field, text) => field.fill(text),
    async choose(field, option) {
      await field.click();
      await entryOf(page, 'option', option).click();
    },
    async tick(within, words) {
      const text = within.getByText(words, { exact: true });
      const bare = within.getByLabel(words, { exact: true });
      await text.or(bare).first().waitFor({ state: 'attached' });
      await ((await text.count()) > 0 ? text : bare).first().click();
    },
    async pick(button, entry) {
      await button.click();
      await entryOf(page, 'menuitem', entry).click();
    },
    turnTo: (tab) => tab.click(),
    async pickDay(field, day) {
      const calendar = calendarOf(page, field);
      await calendar.opener.click();
      await calendar.next.click();
      await calendar.day(day).click();
    },
    async goTo(place) {
      const near = page.getByRole('navigation', { name: 'Hauptnavigation' });
      const link = near.getByRole('link', { name: place === 'Besuche' ? /^Besuche?$/ : place, exact: true });
      const more = near.getByRole('button', { name: 'Mehr' });
      await link.or(more).first().waitFor();
      if (await link.isVisible()) return link.click();
      await more.click();
      await page.getByRole('dialog').getByRole('link', { name: place, exact: true }).click();
    },
    async find(words, hit) {
      await page.getByRole('button', { name: /^(Überall suchen|Suche)/ }).click();
      await searchField(page).fill(words);
      await page.getByRole('dialog').getByRole('button', { name: hit }).first().click();
    },
    async move(card, column) {
      await card.scrollIntoViewIfNeeded();
      const lane = page.getByRole('region', { name: column });
      const box = await lane.boundingBox();
      if (box && box.x < rightEdge(page)) return drag(page, card, lane);
      await hand.pick(card.getByRole('button', { name: /verschieben$/ }), column);
    },
  };
  return hand;
}
