import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formats, LOCALES, translator } from '@ortstreu/shared/i18n';
import { allTemplates, renderMail } from '@ortstreu/workers/mail';

/** Renders every mail with its sample values in every language into `data/mail-preview`. */
export async function mailPreview(say: (line: string) => void): Promise<void> {
  const folder = resolve('data', 'mail-preview');
  await mkdir(folder, { recursive: true });
  for (const [kind, template] of allTemplates()) {
    for (const locale of LOCALES) {
      const language = {
        t: translator(locale),
        formats: formats(locale),
        locale,
        publicUrl: 'http://127.0.0.1:4000',
        agencyName: 'Wirtschaftsförderung Beispielstadt',
      };
      const { subject, html, text } = await renderMail(template.compose(template.sample, language), language);
      await writeFile(join(folder, `${kind}.${locale}.html`), html);
      await writeFile(join(folder, `${kind}.${locale}.txt`), `${subject}\n\n${text}`);
      say(`${kind} (${locale}): ${subject}`);
    }
  }
  say(`Previews lie in ${folder}`);
}
