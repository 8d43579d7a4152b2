import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { formats, translator, type Locale } from '@ortstreu/shared/i18n';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { asOfLine, comparisonRows, factRows, placeLine } from '../offerRows';
import type { PublicOffer, PublicSite } from '../publicOffer';
import { schematicMap } from '../schematicMap';

const PETROL = '#1d6a72';
const GREY = '#5a6468';

const folder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
pdfmake.setFonts({
  Roboto: {
    normal: join(folder, 'Roboto-Regular.ttf'),
    bold: join(folder, 'Roboto-Medium.ttf'),
    italics: join(folder, 'Roboto-Italic.ttf'),
    bolditalics: join(folder, 'Roboto-MediumItalic.ttf'),
  },
});

// A document is made of our own words and fonts: it fetches nothing and reads no other file.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));

const lines = { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => '#d5dcdd', paddingTop: () => 3, paddingBottom: () => 3 };

function document(offer: PublicOffer, locale: Locale): TDocumentDefinitions {
  const t = translator(locale);
  const format = formats(locale);
  const heading = (text: string): Content => ({ text, style: 'heading' });

  const siteContent = (site: PublicSite, index: number): Content[] => {
    const map = schematicMap(site, '', format);
    const texts = [site.text, site.description].filter((text): text is string => Boolean(text)).map((text): Content => ({ text, margin: [0, 0, 0, 8] }));
    return [
      { text: `${t('offer.page.siteNumber', { number: index + 1 })}: ${site.name}`, style: 'heading', pageBreak: 'before' },
      { text: placeLine(site), color: GREY, margin: [0, 0, 0, 8] },
      // Beside each other, so that a site with all its facts stands on one page.
      { columns: [...(map ? [{ svg: map, width: 210 } satisfies Content] : []), { stack: texts, width: '*' }], columnGap: 16, margin: [0, 0, 0, 8] },
      { layout: lines, table: { widths: [190, '*'], body: factRows(site, t, format).map(({ label, value }) => [{ text: label, color: GREY }, value]) } },
      {
        text: [asOfLine(site, t, format), ...(site.source ? [` · ${t('offer.page.source', { source: site.source })}`] : [])].join(''),
        style: 'small',
        margin: [0, 8, 0, 0],
      },
    ];
  };

  const comparison: Content[] = [
    heading(t('offer.page.compare')),
    {
      layout: lines,
      table: {
        headerRows: 1,
        widths: [110, ...offer.sites.map(() => '*')],
        body: [
          [{ text: t('offer.page.fact'), bold: true }, ...offer.sites.map((site) => ({ text: site.name, bold: true }))],
          ...comparisonRows(offer, t, format).map(({ label, values }) => [{ text: label, color: GREY }, ...values]),
        ],
      },
    },
  ];
  const { contact } = offer;
  return {
    info: { title: offer.title, author: offer.agencyName },
    pageSize: 'A4',
    pageMargins: [48, 56, 48, 56],
    defaultStyle: { fontSize: 10, lineHeight: 1.3 },
    styles: {
      title: { fontSize: 22, bold: true, color: PETROL },
      heading: { fontSize: 14, bold: true, color: PETROL, margin: [0, 14, 0, 6] },
      small: { fontSize: 8, color: GREY },
    },
    footer: (page, pages) => ({
      columns: [
        { text: `${offer.agencyName} · ${t('offer.page.noWarranty', { date: format.date(offer.composedOn) })}`, style: 'small' },
        { text: t('offer.page.page', { page, pages }), style: 'small', alignment: 'right' },
      ],
      margin: [48, 16, 48, 0],
    }),
    content: [
      { text: offer.agencyName, color: GREY },
      { text: offer.title, style: 'title' },
      { text: t('offer.page.validUntil', { date: format.longDate(offer.validUntil) }), color: GREY, margin: [0, 4, 0, 12] },
      ...(offer.intro ? [{ text: offer.intro }] : []),
      ...(offer.reasons.length > 0 ? [heading(t('offer.page.why')), { ul: offer.reasons }] : []),
      ...(offer.sites.length > 1 ? comparison : []),
      heading(t('offer.page.contact')),
      [contact.name, contact.phone, contact.email].filter(Boolean).join(' · '),
      ...offer.sites.flatMap(siteContent),
    ],
  };
}

/** The page as a PDF: the same words, on paper. */
export const offerPdf = (offer: PublicOffer, locale: Locale): Promise<Buffer> => pdfmake.createPdf(document(offer, locale)).getBuffer();
