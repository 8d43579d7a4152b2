import { rejectedCsv, startImport } from '@ortstreu/shared/importing/server';
import { MAX_IMPORT_BYTES } from '@ortstreu/shared/importing';
import { AppError, invalid } from '@ortstreu/shared/kernel';
import { Router, type Request } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import { contextOf } from '../../http/requestContext';

type Started = Awaited<ReturnType<typeof startImport>>;

const tooLarge = (): AppError => new AppError('PAYLOAD_TOO_LARGE', { issues: [{ path: 'file', code: 'file.tooLarge', params: { maximum: 50 } }] });

/** The boundary and the part's head stand around the file. */
const AROUND = 64 * 1024;

const runs = new WeakMap<Request, Started>();

/** Browsers send the name's UTF-8 bytes where multer reads Latin-1. */
const fileNameOf = (name: string): string => Buffer.from(name, 'latin1').toString('utf8').slice(-200);

/** Hands the bytes on as they come: nothing of an upload touches a disk or is held in memory. */
const straightIntoTheImport: StorageEngine = {
  _handleFile(req, file, done) {
    startImport(contextOf(req).scope, fileNameOf(file.originalname), file.stream).then(
      (run) => {
        runs.set(req, run);
        done(null, { size: run.fileSize });
      },
      (error: unknown) => {
        // What is left of the upload is read and dropped, so that the answer reaches the sender.
        file.stream.resume();
        done(error);
      },
    );
  },
  _removeFile(_req, _file, done) {
    done(null);
  },
};

const oneFile = multer({ storage: straightIntoTheImport, limits: { files: 1, fields: 5, parts: 6 } }).single('file');

/** `POST /imports` with the file as form field `file`: answers the import's id, or what is wrong with the file. */
export function importRouter(): Router {
  const router = Router();
  router.post('/', (req, res, next) => {
    // Said before a byte of it is read.
    if (Number(req.get('content-length') ?? 0) > MAX_IMPORT_BYTES + AROUND) throw tooLarge();
    if (!contextOf(req).ability.can('create', 'ImportRun')) throw new AppError('FORBIDDEN');
    oneFile(req, res, (error: unknown) => {
      const run = runs.get(req);
      if (error instanceof MulterError) next(invalid('file', 'invalid'));
      else if (error) next(error);
      else if (!run) next(invalid('file', 'required'));
      else res.status(201).json({ id: run._id.toHexString(), version: run.version });
    });
  });
  router.get('/:id/rejected.csv', async (req, res) => {
    const { scope, t } = contextOf(req);
    const { fileName, csv } = await rejectedCsv(scope, req.params.id, t);
    res.attachment(fileName).type('text/csv; charset=utf-8');
    for await (const piece of csv) if (!res.write(piece)) await new Promise((resolve) => res.once('drain', resolve));
    res.end();
  });
  return router;
}
