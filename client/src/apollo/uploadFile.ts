import { failureOf } from '../ui/failure';
import { disconnected } from './connection';
import { RequestFailed } from './request';

interface UploadOptions {
  /** Further fields of the form. */
  fields?: Record<string, string>;
  /** 0–100. */
  onProgress?(percent: number): void;
  signal?: AbortSignal;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Sends one file as form field `file`; XMLHttpRequest, because fetch does not say how far it is. Throws RequestFailed. */
export function uploadFile(path: string, file: File, { fields = {}, onProgress, signal }: UploadOptions = {}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.((event.loaded / event.total) * 100);
    request.onload = () => {
      disconnected.set(false);
      const body = parse(request.responseText);
      if (request.status < 400) resolve(body);
      else reject(new RequestFailed(body === undefined && request.status === 413 ? { code: 'PAYLOAD_TOO_LARGE', issues: [] } : failureOf(body)));
    };
    // A refused oversized upload may break the line before the answer is read.
    request.onerror = () => reject(new RequestFailed({ code: 'UNAVAILABLE', issues: [] }));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    request.send(form);
  });
}
