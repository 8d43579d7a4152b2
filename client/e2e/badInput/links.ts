import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openWindow, PHONE } from '../browser';
import { ask, heading, type Walker } from '../walker';

/** Links of private pages that open nothing, or nothing any more. */
export function describeDeadLinks(scene: () => { walker: Walker; browser: Browser }): void {
  describe('the link of an offer', () => {
    const POLITE = 'Diese Seite ist nicht verfügbar';
    let walker: Walker;
    let link: string;
    beforeAll(async () => {
      ({ walker } = scene());
      const { offers } = await ask<{ offers: { edges: { node: { id: string; state: string; link: string | null } }[] } }>(
        walker,
        '{ offers(first: 50) { edges { node { id state link } } } }',
      );
      const sent = offers.edges.map(({ node }) => node).find((offer) => offer.link !== null);
      link = sent?.link ?? '';
      await walker.page.goto(`${walker.url}/offers/${sent?.id ?? ''}`);
    });
    /** What somebody without an account sees there. */
    const look = async (address: string): Promise<{ title: string; status: number; pdf: number }> => {
      const { page, context } = await openWindow(scene().browser, PHONE);
      const answer = await page.goto(address);
      const title = await heading(page).innerText();
      const pdf = await page.request.get(`${address}/pdf`);
      await context.close();
      return { title, status: answer?.status() ?? 0, pdf: pdf.status() };
    };

    it('opens page and PDF until the offer is revoked', async () => {
      expect(await look(link)).toMatchObject({ status: 200, pdf: 200 });
      const { page } = walker;
      await page.getByRole('button', { name: 'Zurückziehen' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
      await page.getByText('Das Angebot ist zurückgezogen. Der Link öffnet nichts mehr.').waitFor();
      const gone = await look(link);
      expect(gone.title).toBe(POLITE);
      expect(gone.status).not.toBe(200);
    });

    it('tells nothing when it was guessed', async () => {
      const revoked = await look(link);
      expect(await look(`${walker.url}/o/${'A'.repeat(43)}`)).toEqual(revoked);
    });
  });
}
