import { RequestFailed } from '../../apollo/request';
import { failureOf } from '../../ui/failure';

/** Sends a picture or document to a site; `report` gets 0–100. Throws RequestFailed. */
export const uploadSiteFile = (siteId: string, file: File, report: (percent: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/site-files/${siteId}/files`);
    request.upload.onprogress = ({ loaded, total }) => report((loaded / total) * 100);
    request.onerror = () => reject(new RequestFailed({ code: 'UNAVAILABLE', issues: [] }));
    request.onload = () => {
      if (request.status < 300) return resolve();
      try {
        reject(new RequestFailed(failureOf(JSON.parse(request.responseText) as unknown)));
      } catch {
        reject(new RequestFailed({ code: 'UNAVAILABLE', issues: [] }));
      }
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
