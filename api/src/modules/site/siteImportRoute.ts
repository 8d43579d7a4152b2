import type { MessageKey } from '@ortstreu/shared/i18n';
import { AppError, invalid, type InputIssue } from '@ortstreu/shared/kernel';
import { importSiteFile, MAX_SITE_FILE_BYTES } from '@ortstreu/shared/site/server';
import type { RequestHandler } from 'express';
import multer from 'multer';
import { publicError } from '../../http/publicError';
import { contextOf } from '../../http/requestContext';

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_SITE_FILE_BYTES, files: 1, fields: 5, fieldSize: 1000 },
  defParamCharset: 'utf8',
});

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/**
 * A GeoJSON file as form field `file`, with `municipality`, `postalCode` and `fallbackName`. Answers line by line as JSON: how far it is,
 * and at last the result. What is wrong with the file as such is an ordinary refusal.
 */
export const siteImportRoute: RequestHandler[] = [
  (req, _res, next) => {
    // Said before a byte of the file is kept.
    if (!contextOf(req).ability.can('create', 'Site')) throw new AppError('FORBIDDEN');
    next();
  },
  upload.single('file'),
  async (req, res) => {
    const { scope, t, log } = contextOf(req);
    if (!req.file) throw invalid('file', 'required');
    const { municipality, postalCode, fallbackName } = req.body as Record<string, unknown>;
    const options = {
      municipality: textOf(municipality),
      postalCode: textOf(postalCode),
      fallbackName: textOf(fallbackName) ?? t('site.importing.fallbackName'),
    };
    const write = (line: object) => {
      if (!res.headersSent) res.type('application/x-ndjson');
      res.write(`${JSON.stringify(line)}\n`);
    };
    const inWords = ({ code, params, path }: InputIssue) => ({ path, code, text: t(`issues.${code}` as MessageKey, params ?? {}) });
    try {
      const { siteIds: _siteIds, refused, ...counts } = await importSiteFile(scope, req.file.buffer, options, (progress) => write({ progress }));
      write({ result: { ...counts, refused: refused.map((area) => ({ ...area, issues: area.issues.map(inWords) })) } });
    } catch (error) {
      if (!res.headersSent) throw error;
      // The status is out already: the last line says what happened.
      write({ errors: [publicError(error, t, log).error] });
    }
    res.end();
  },
];
