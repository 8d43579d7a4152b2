import { type FileChooser, type Locator, type Page } from 'playwright-core';

export type Place = 'Heute' | 'Unternehmen' | 'Besuche' | 'Frühwarnung' | 'Fälle' | 'Anfragen' | 'Flächen' | 'Angebote' | 'Importe' | 'Verwaltung';

/** What people do on a page, by mouse or by keyboard alone: the same steps are walked with both. */
export interface Hand {
  /** Buttons, links and rows. */
  press(target: Locator): Promise<void>;
  /** As impatient people do; with keys once is enough, because the focus moves on. */
  hammer(target: Locator): Promise<void>;
  /** Replaces what stands in a field. */
  type(field: Locator, text: string): Promise<void>;
  /** One choice of a list that a field opens. */
  choose(field: Locator, option: string): Promise<void>;
  /** A chip, a radio or a checkbox, by its words. */
  tick(within: Locator | Page, words: string): Promise<void>;
  /** One entry of the menu behind a button. */
  pick(button: Locator, entry: string): Promise<void>;
  /** The one chapter of the product. */
  goTo(place: Place): Promise<void>;
  /** Opens what the search everywhere finds for these words. */
  find(words: string, hit: string): Promise<void>;
  /** A card of a board into another column. */
  move(card: Locator, column: string): Promise<void>;
}

/** Presses a button that opens the file dialog of the system, and answers that with a file. */
export async function attach(page: Page, hand: Hand, button: Locator, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), hand.press(button)]);
  await dialog.setFiles(file);
}

export const searchField = (page: Page): Locator => page.getByRole('textbox', { name: 'Suchen und Befehle' });

/** The list or menu entry, once it is there. */
export const entryOf = (page: Page, role: 'option' | 'menuitem', words: string): Locator => page.getByRole(role, { name: words }).first();
