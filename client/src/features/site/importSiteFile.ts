import { disconnected } from '../../apollo/connection';
import { RequestFailed } from '../../apollo/request';
import { failureOf } from '../../ui/failure';

export interface SiteImportProgress {
  done: number;
  total: number;
}

export interface SiteImportResult {
  created: number;
  updated: number;
  unchanged: number;
  /** `index` counts from 0. */
  refused: { index: number; name: string | null; issues: { path: string; code: string; text: string }[] }[];
}

type Line = { progress: SiteImportProgress } | { result: SiteImportResult } | { errors: unknown[] };

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}

const unavailable = (): RequestFailed => new RequestFailed({ code: 'UNAVAILABLE', issues: [] });

/** Sends a GeoJSON file and tells batch by batch how far the server is. Throws RequestFailed. */
export async function importSiteFile(file: File, fields: Record<string, string>, report: (progress: SiteImportProgress) => void): Promise<SiteImportResult> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  const response = await fetch('/site-files/import', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
    headers: { accept: 'application/x-ndjson, application/json' },
  }).catch(() => {
    disconnected.set(true);
    throw unavailable();
  });
  disconnected.set(false);
  if (!response.ok || !response.body) throw new RequestFailed(failureOf(await response.json().catch(() => undefined)));
  for await (const line of linesOf(response.body)) {
    if ('progress' in line) report(line.progress);
    else if ('result' in line) return line.result;
    else throw new RequestFailed(failureOf(line));
  }
  // The line broke before the end: what was taken over stays.
  throw unavailable();
}
