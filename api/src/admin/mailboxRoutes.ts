import { AppError } from '@ortstreu/shared/kernel';
import { authorise } from '@ortstreu/shared/kernel/server';
import { Router, type RequestHandler } from 'express';
import { contextOf, signedIn } from '../http/requestContext';
import type { RouteModule } from '../http/RouteModule';
import type { KeptMail } from './mailbox';

const PAGE = 50;
/** Nothing runs, nothing is fetched, nothing is sent: a mail is only looked at. */
const MAIL_POLICY = "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'";

const administratorsOnly: RequestHandler = (req, _res, next) => {
  authorise(contextOf(req).ability, 'administer', 'System');
  next();
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The same address opened in a browser is a page of the client. */
const dataOnly: RequestHandler = (req, _res, next) => {
  next(req.accepts(['json', 'html']) === 'html' ? 'router' : undefined);
};

/** Mail that was kept on this machine, for administrators. */
export const mailboxRoutes: RouteModule = {
  path: '/admin/mailbox',
  guards: [],
  build({ mailbox }) {
    const router = Router();
    const mailOf = async (id: string): Promise<KeptMail> => {
      const mail = await mailbox?.read(id);
      if (!mail) throw new AppError('NOT_FOUND');
      return mail;
    };

    router.get('/', dataOnly, signedIn, administratorsOnly, async (req, res) => {
      const mails = (await mailbox?.list({ limit: PAGE, before: text(req.query.before) })) ?? [];
      const shown = mails.map(({ id, receivedAt, from, to, subject }) => ({ id, receivedAt, from, to, subject }));
      res.json({ available: mailbox !== undefined, mails: shown, hasMore: mails.length === PAGE });
    });

    router.get('/:id', dataOnly, signedIn, administratorsOnly, async (req, res) => {
      const { html, id, receivedAt, from, to, subject, text: body, attachments } = await mailOf(String(req.params.id));
      const files = attachments.map(({ index, filename, contentType, size }) => ({ index, filename, contentType, size }));
      res.json({ id, receivedAt, from, to, subject, text: body, hasHtml: html !== null, attachments: files });
    });

    router.get('/:id/html', signedIn, administratorsOnly, async (req, res) => {
      const { html } = await mailOf(String(req.params.id));
      if (html === null) throw new AppError('NOT_FOUND');
      res.set('Content-Security-Policy', MAIL_POLICY).set('Cache-Control', 'no-store').type('html').send(html);
    });

    router.get('/:id/attachments/:index', signedIn, administratorsOnly, async (req, res) => {
      const file = await mailbox?.attachment(String(req.params.id), Number(req.params.index));
      if (!file) throw new AppError('NOT_FOUND');
      // The sender chose name and type: it is offered for saving and never shown.
      res.attachment(file.filename).type('application/octet-stream').set('Content-Security-Policy', MAIL_POLICY).send(file.content);
    });
    return router;
  },
};
