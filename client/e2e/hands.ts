import { type FileChooser, type Locator, type Page } from 'playwright-core';

export type Place = 'Heute' | 'Unternehmen' | 'Besuche' | 'Frühwarnung' | 'Fälle' | 'Anfragen' | 'Flächen' | 'Angebote' | 'Importe' | 'Verwaltung';

/** What people do on a page, by mouse or by keyboard alone: the same steps are walked with both. */
export interface Hand {
  /** The page as the steps see it: with the keyboard it can only be looked at. */
  page: Page;
  /** Types an address into the browser, or opens a link from a mail: where a walk begins. */
  open(address: string): Promise<void>;
  /** A key for whatever has the focus. */
  key(name: string): Promise<void>;
  /** Buttons, links and rows. */
  press(target: Locator): Promise<void>;
  /** As impatient people do: many clicks, or Enter held down. */
  hammer(target: Locator): Promise<void>;
  /** Replaces what stands in a field. */
  type(field: Locator, text: string): Promise<void>;
  /** One choice of a list that a field opens. */
  choose(field: Locator, option: string): Promise<void>;
  /** A chip, a radio or a checkbox, by its words. */
  tick(within: Locator | Page, words: string): Promise<void>;
  /** One entry of the menu behind a button. */
  pick(button: Locator, entry: string): Promise<void>;
  /** One of the tabs above a list. */
  turnTo(tab: Locator): Promise<void>;
  /** That day of the next month, in the calendar beside the field. */
  pickDay(field: Locator, day: number): Promise<void>;
  /** The one chapter of the product. */
  goTo(place: Place): Promise<void>;
  /** Opens what the search everywhere finds for these words. */
  find(words: string, hit: string): Promise<void>;
  /** A card of a board into another column. */
  move(card: Locator, column: string): Promise<void>;
}

/**
 * Presses a button that opens the file dialog of the system, and answers that with a file: the dialog is the system's own window, which
 * is worked neither by the mouse nor by the keys of the page.
 */
export async function attach({ page, hand }: { page: Page; hand: Hand }, button: Locator, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), hand.press(button)]);
  await dialog.setFiles(file);
}

/** The calendar beside a field for a day. */
export const calendarOf = (page: Page, field: Locator) => ({
  opener: field.locator('xpath=..').getByRole('button', { name: 'Tag im Kalender wählen' }),
  next: page.getByRole('button', { name: 'Nächster Monat' }),
  day: (day: number) => page.getByRole('table').getByRole('button', { name: new RegExp(`^${day}\\D`) }),
});

export const searchField = (page: Page): Locator => page.getByRole('textbox', { name: 'Suchen und Befehle' });

/** The list or menu entry, once it is there. */
export const entryOf = (page: Page, role: 'option' | 'menuitem', words: string): Locator =>
  page
    .getByRole(role, { name: words })
    .or(page.getByRole(role === 'menuitem' ? 'menuitemradio' : role, { name: words }))
    .first();
