import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formats, LOCALES, translator } from '@ortstreu/shared/i18n';
import { loadEnv } from '@ortstreu/shared/kernel/server';
import { allTemplates, renderMail } from '@ortstreu/workers/mail';

/** Renders every mail with its sample values in every language into the folder `mail-preview` of the product's data. */
export async function mailPreview(say: (line: string) => void): Promise<void> {
  const folder = join(loadEnv().DATA_DIR, 'mail-preview');
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
