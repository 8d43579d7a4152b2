import { LOCALES, type Locale } from '@ortstreu/shared/i18n';
import { offerByToken, offerPdf, previewOffer, viewOffer, type OpenOffer } from '@ortstreu/shared/offer/server';
import { readFile } from '@ortstreu/shared/site/server';
import { Router, type Request, type Response } from 'express';
import { nonceOf } from '../../http/security';
import { contextOf, signedIn } from '../../http/requestContext';
import { offerPage, unavailablePage } from './offerPage';

const localeOf = (req: Request, fallback: Locale): Locale => LOCALES.find((locale) => locale === req.query['lang']) ?? fallback;

/** The page needs nothing but its own style and pictures; it is no business of caches, search engines and the pages it links to. */
function guard(res: Response): void {
  res.set({
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonceOf(res)}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  });
}

function sendUnavailable(req: Request, res: Response): void {
  guard(res);
  res
    .status(404)
    .type('html')
    .send(unavailablePage(localeOf(req, contextOf(req).locale), nonceOf(res)));
}

function sendPage(req: Request, res: Response, open: OpenOffer, base: string): void {
  guard(res);
  res.type('html').send(offerPage(open.offer, { locale: localeOf(req, open.locale), nonce: nonceOf(res), base }));
}

async function sendPdf(req: Request, res: Response, open: OpenOffer): Promise<void> {
  guard(res);
  const content = await offerPdf(open.offer, localeOf(req, open.locale));
  res.type('pdf').set('Content-Disposition', 'inline; filename="angebot.pdf"').send(content);
}

function sendPicture(req: Request, res: Response, open: OpenOffer): void {
  const picture = open.offer.sites.flatMap((site) => site.pictures).find(({ fileId }) => fileId === req.params['fileId']);
  if (!picture) {
    sendUnavailable(req, res);
    return;
  }
  guard(res);
  res.type(picture.contentType);
  readFile(picture.fileId)
    .on('error', () => res.destroy())
    .pipe(res);
}

/** Colleagues who look at the page, mail scanners that only ask for the head and browsers that fetch ahead are no openings. */
const countsAsOpening = (req: Request): boolean =>
  req.method === 'GET' && !contextOf(req).viewer && !/prefetch|preview/i.test(`${req.get('sec-purpose') ?? ''}${req.get('purpose') ?? ''}`);

/** The page of a sent offer, for whoever holds its link. */
export function offerRouter(): Router {
  const router = Router();
  const opened = (use: (req: Request, res: Response, open: OpenOffer) => void | Promise<void>) => async (req: Request, res: Response) => {
    const open = await offerByToken(String(req.params['token']), contextOf(req).scope);
    if (open) await use(req, res, open);
    else sendUnavailable(req, res);
  };
  router.get(
    '/:token',
    opened(async (req, res, open) => {
      const { token } = req.params;
      if (countsAsOpening(req)) await contextOf(req).run(viewOffer, { token });
      sendPage(req, res, open, `/o/${String(token)}`);
    }),
  );
  router.get('/:token/pdf', opened(sendPdf));
  router.get('/:token/pictures/:fileId', opened(sendPicture));
  router.use(sendUnavailable);
  return router;
}

/** The same page for colleagues, drafts included; never counted. */
export function offerPreviewRouter(): Router {
  const router = Router();
  const previewed = (use: (req: Request, res: Response, open: OpenOffer) => void | Promise<void>) => async (req: Request, res: Response) =>
    use(req, res, await previewOffer(contextOf(req).scope, String(req.params['id'])));
  router.get(
    '/:id',
    signedIn,
    previewed((req, res, open) => sendPage(req, res, open, `/offer-preview/${open.offerId}`)),
  );
  router.get('/:id/pdf', signedIn, previewed(sendPdf));
  router.get('/:id/pictures/:fileId', signedIn, previewed(sendPicture));
  return router;
}
