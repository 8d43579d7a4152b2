import { formats, translator, type Locale } from '@ortstreu/shared/i18n';
import { asOfLine, comparisonRows, factRows, placeLine, schematicMap, type PublicOffer, type PublicSite } from '@ortstreu/shared/offer';
import { OFFER_PAGE_CSS } from './offerPage.css';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

interface Frame {
  locale: Locale;
  title: string;
  nonce: string;
  body: string;
}

/** A whole document without script, links to other hosts or anything that a search engine should keep. */
const frame = ({ locale, title, nonce, body }: Frame): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><link rel="icon" href="/favicon.svg">` +
  `<title>${escape(title)}</title><style nonce="${nonce}">${OFFER_PAGE_CSS}</style></head><body>${body}</body></html>`;

export interface OfferPageOptions {
  locale: Locale;
  nonce: string;
  /** Address of this page without a slash at the end; pictures and the PDF lie below it. */
  base: string;
}

const paragraph = (text: string | null, className = 'pre'): string => (text ? `<p class="${className}">${escape(text)}</p>` : '');

function sitePart(site: PublicSite, index: number, { locale, base }: OfferPageOptions): string {
  const t = translator(locale);
  const format = formats(locale);
  const map = schematicMap(site, escape(t('offer.page.schematic', { name: site.name })), format);
  const rows = factRows(site, t, format).map(({ label, value }) => `<tr><th scope="row">${escape(label)}</th><td>${escape(value)}</td></tr>`);
  const pictures = site.pictures.map(
    ({ fileId, caption }) =>
      `<figure><img src="${base}/pictures/${encodeURIComponent(fileId)}" alt="${escape(caption ?? site.name)}" loading="lazy">${caption ? `<figcaption>${escape(caption)}</figcaption>` : ''}</figure>`,
  );
  const drawing = map ? `<figure>${map}<figcaption>${escape(t('offer.page.schematicHint'))}</figcaption></figure>` : '';
  return (
    `<section class="site" aria-labelledby="site-${index}"><h2 id="site-${index}">${escape(t('offer.page.siteNumber', { number: index + 1 }))}: ${escape(site.name)}</h2>` +
    `${paragraph(placeLine(site), 'muted')}${paragraph(site.text)}${paragraph(site.description)}${pictures.join('')}` +
    `<div class="${drawing ? 'two' : ''}">${drawing}<div><h3>${escape(t('offer.page.facts'))}</h3><table class="facts"><tbody>${rows.join('')}</tbody></table></div></div>` +
    `<p class="muted">${escape(asOfLine(site, t, format))}${site.source ? ` · ${escape(t('offer.page.source', { source: site.source }))}` : ''}</p></section>`
  );
}

function comparisonPart(offer: PublicOffer, locale: Locale): string {
  // One site has nothing beside it: its facts stand in its own part.
  if (offer.sites.length < 2) return '';
  const t = translator(locale);
  const head = offer.sites.map((site) => `<th scope="col">${escape(site.name)}</th>`).join('');
  const rows = comparisonRows(offer, t, formats(locale)).map(
    ({ label, values }) => `<tr><th scope="row">${escape(label)}</th>${values.map((value) => `<td>${escape(value)}</td>`).join('')}</tr>`,
  );
  const title = escape(t('offer.page.compare'));
  return `<h2 id="compare">${title}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="compare"><table class="compare"><thead><tr><th scope="col">${escape(t('offer.page.fact'))}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function contactPart({ contact }: PublicOffer, locale: Locale): string {
  const t = translator(locale);
  const phone = contact.phone ? `<br><a href="tel:${escape(contact.phone.replace(/[^+\d]/g, ''))}">${escape(contact.phone)}</a>` : '';
  const email = contact.email ? `<br><a href="mailto:${escape(contact.email)}">${escape(contact.email)}</a>` : '';
  return `<section class="card" aria-labelledby="contact"><h2 id="contact">${escape(t('offer.page.contact'))}</h2><p>${escape(contact.name)}${phone}${email}</p></section>`;
}

/** The private page of an offer: works without script, on a phone and on paper. */
export function offerPage(offer: PublicOffer, options: OfferPageOptions): string {
  const { locale, nonce, base } = options;
  const t = translator(locale);
  const format = formats(locale);
  const other = locale === 'de' ? { code: 'en', name: 'English' } : { code: 'de', name: 'Deutsch' };
  const reasons =
    offer.reasons.length > 0
      ? `<h2>${escape(t('offer.page.why'))}</h2><ul class="reasons">${offer.reasons.map((reason) => `<li>${escape(reason)}</li>`).join('')}</ul>`
      : '';
  const body =
    `<header><div><p>${escape(offer.agencyName)}</p><h1>${escape(offer.title)}</h1><p>${escape(t('offer.page.validUntil', { date: format.longDate(offer.validUntil) }))}</p></div></header>` +
    `<main>${paragraph(offer.intro)}${reasons}${comparisonPart(offer, locale)}${contactPart(offer, locale)}` +
    `<p class="noprint"><a class="button" href="${base}/pdf?lang=${locale}">${escape(t('offer.page.pdf'))}</a></p>` +
    `${offer.sites.map((site, index) => sitePart(site, index, options)).join('')}</main>` +
    `<footer><p>${escape(t('offer.page.noWarranty', { date: format.date(offer.composedOn) }))} ${escape(t('offer.page.private'))}</p><p>${escape(t('offer.page.recorded'))}</p>` +
    `<p class="noprint"><a href="${base}?lang=${other.code}" hreflang="${other.code}" lang="${other.code}">${other.name}</a></p></footer>`;
  return frame({ locale, title: `${offer.title} – ${offer.agencyName}`, nonce, body });
}

/** The one page for guessed, expired and revoked links. */
export function unavailablePage(locale: Locale, nonce: string): string {
  const t = translator(locale);
  const title = t('offer.page.invalidTitle');
  return frame({ locale, title, nonce, body: `<main class="lone"><h1>${escape(title)}</h1><p>${escape(t('offer.page.invalidText'))}</p></main>` });
}
