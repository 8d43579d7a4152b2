import { AppError, invalid } from '@ortstreu/shared/kernel';
import { attachToSite, MAX_ATTACHMENT_BYTES, readFile, siteAttachment } from '@ortstreu/shared/site/server';
import { Router, type ErrorRequestHandler } from 'express';
import multer from 'multer';
import { contextOf } from '../../http/requestContext';
import { siteImportRoute } from './siteImportRoute';

/** The reader stops at the limit; the rest is not even received. */
const tooLarge: ErrorRequestHandler = (error, _req, _res, next) => {
  const isTooLarge = error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE';
  next(
    isTooLarge
      ? new AppError('PAYLOAD_TOO_LARGE', { issues: [{ path: 'file', code: 'file.tooLarge', params: { maximum: MAX_ATTACHMENT_BYTES / 1024 / 1024 } }] })
      : error,
  );
};

/** Pictures and documents of sites. Names arrive as UTF-8. */
export function siteRouter(): Router {
  const router = Router();
  const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: MAX_ATTACHMENT_BYTES, files: 1 }, defParamCharset: 'utf8' });
  router.post('/import', ...siteImportRoute);
  router.post('/:id/files', upload.single('file'), async (req, res) => {
    if (!req.file) throw invalid('file', 'required');
    const site = await attachToSite(contextOf(req).scope, String(req.params['id']), { name: req.file.originalname, content: req.file.buffer });
    res.status(201).json({ id: site._id.toHexString(), version: site.version });
  });
  router.get('/:id/files/:attachmentId', async (req, res) => {
    const file = await siteAttachment(contextOf(req).scope, req.params.id, req.params.attachmentId);
    res.type(file.contentType).set({
      'Cache-Control': 'private, max-age=3600',
      'Content-Disposition': `${file.kind === 'picture' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
    readFile(file.fileId)
      .on('error', () => res.destroy())
      .pipe(res);
  });
  router.use(tooLarge);
  return router;
}
