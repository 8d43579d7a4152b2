import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Router, type Request, type Response } from 'express';
import { nonceOf } from './security';

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;
const HASHED = /^\/assets\//;
/** Stands in the built index.html wherever the nonce of the answer belongs. */
const NONCE_MARK = '__CSP_NONCE__';

/** Every file that the build made, by its address; nothing else can be asked for. */
function filesOf(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(entries.filter((entry) => entry.isFile()).map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`));
}

const wantsPage = (req: Request): boolean => req.method === 'GET' && req.accepts(['html', 'json']) === 'html' && !/\.[a-z0-9]{1,8}$/i.test(req.path);

/** Serves the built client: files with a hash in their name for ever, and the page for every address that somebody opens in a browser. */
export function staticClient(folder: string): { files: Router; pages: Router } {
  const known = filesOf(folder);

  const sendFile = (req: Request, res: Response, path: string): void => {
    const encoding = ENCODINGS.find(({ name, suffix }) => known.has(path + suffix) && req.acceptsEncodings(name) === name);
    res.vary('Accept-Encoding').type(path.slice(path.lastIndexOf('.')));
    res.set('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (encoding) res.set('Content-Encoding', encoding.name);
    res.sendFile(path.slice(1) + (encoding?.suffix ?? ''), { root: folder, cacheControl: false, dotfiles: 'allow' });
  };

  const files = Router();
  files.use((req, res, next) => {
    const isFile = known.has(req.path) && req.path !== '/index.html';
    if (!isFile || (req.method !== 'GET' && req.method !== 'HEAD')) next();
    else sendFile(req, res, req.path);
  });

  const pages = Router();
  pages.use(async (req, res, next) => {
    if (!wantsPage(req)) {
      next();
      return;
    }
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    res
      .vary('Accept')
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(page.replaceAll(NONCE_MARK, nonceOf(res)));
  });
  return { files, pages };
}

/** True when the client was built into this folder. */
export const isClientBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'));
