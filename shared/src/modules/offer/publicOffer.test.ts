import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '@ortstreu/shared/kernel';
import { createOfferInput } from './offerFields';
import { PUBLIC_FACTS, publicSite, textsOf, type OfferableSite } from './publicOffer';
import { leakedSecrets, secretsOf } from './secrets';

const id = '0123456789abcdef01234567';
const site: OfferableSite = {
  name: 'Gewerbepark Nord',
  kind: 'plot',
  status: 'free',
  street: null,
  postalCode: '07743',
  municipality: 'Jena',
  description: 'Eben und erschlossen.',
  centre: null,
  confirmedOn: localDate('2026-11-01'),
  source: null,
  attachments: [],
  areaM2: 20_000,
  zoning: 'GE',
  priceCentsPerM2: null,
  allowedUses: [],
  truck40t: false,
};

describe('publicSite', () => {
  it('shows known facts, also those that say no, and leaves unknown ones out', () => {
    expect(publicSite(id, site, 'Gut erreichbar.').facts).toEqual({ areaM2: 20_000, zoning: 'GE', truck40t: false });
  });

  it('never copies anything that is not on the list, whatever a record holds', () => {
    const shown = new Set<string>([
      ...PUBLIC_FACTS,
      'name',
      'kind',
      'street',
      'postalCode',
      'municipality',
      'description',
      'outline',
      'centre',
      'confirmedOn',
      'source',
      'attachments',
    ]);
    const key = fc
      .oneof(
        fc.constantFrom('owner', 'ownerContact', 'internalNote', 'readerIds', 'statusHistory', 'hazards', 'status', 'confidentiality', 'codeName'),
        fc.string(),
      )
      .filter((name) => !shown.has(name) && name !== '__proto__');
    fc.assert(
      fc.property(key, (name) => {
        expect(JSON.stringify(publicSite(id, { ...site, [name]: 'GEHEIMNIS' }, null))).not.toContain('GEHEIMNIS');
      }),
    );
  });

  it('takes only pictures that were released', () => {
    const file = (name: string, kind: 'picture' | 'document', isPublic: boolean) => ({ fileId: name, contentType: 'image/png', caption: name, kind, isPublic });
    const { pictures } = publicSite(
      id,
      { ...site, attachments: [file('frei', 'picture', true), file('intern', 'picture', false), file('gutachten', 'document', true)] },
      null,
    );
    expect(pictures.map((picture) => picture.caption)).toEqual(['frei']);
  });
});

describe('secrets', () => {
  const request = {
    title: 'Muster GmbH: neues Werk',
    codeName: 'Projekt Adler',
    requester: { name: 'Kim Beispiel', organisation: 'Muster GmbH' },
    companyName: 'Muster Werkzeuge AG',
  };

  it('are the code name, and everything about a restricted request', () => {
    expect(secretsOf({ ...request, confidentiality: 'office' })).toEqual(['Projekt Adler']);
    expect(secretsOf({ ...request, confidentiality: 'restricted' })).toEqual([
      'Projekt Adler',
      'Muster GmbH: neues Werk',
      'Kim Beispiel',
      'Muster GmbH',
      'Muster Werkzeuge AG',
    ]);
    expect(secretsOf({ title: 'x', codeName: ' ', requester: {}, confidentiality: 'office' })).toEqual([]);
  });

  it.each(['Unser Angebot für PROJEKT ADLER', 'projekt-adler', 'Das „Projekt  Adler“.', 'Projektadler-Fläche'])('are found in "%s"', (text) => {
    expect(leakedSecrets(text, ['Projekt Adler'])).toEqual(['Projekt Adler']);
  });

  it('are not suspected in ordinary words', () => {
    expect(leakedSecrets('Der Adlerweg liegt am Rand des Projektgebiets.', ['Adler', 'Projekt'])).toEqual([]);
  });

  it('are looked for in every text of an offer, with its field', () => {
    const texts = textsOf({ title: 'A', intro: 'B', reasons: ['C'], sites: [publicSite(id, site, 'D')] });
    expect(texts.map(({ path }) => path)).toEqual(['title', 'intro', 'reasons.0', 'items.0.text']);
    expect(texts[3]?.text).toBe('D · Gewerbepark Nord · Eben und erschlossen.');
  });
});

describe('createOfferInput', () => {
  const input = {
    siteRequestId: id,
    title: 'Standorte für Ihr Vorhaben',
    items: [{ siteId: id }],
    recipient: { email: 'kim@beispiel.example' },
    validUntil: '2027-01-31',
  };
  const codes = (patch: object) => createOfferInput.safeParse({ ...input, ...patch }).error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);

  it.each([
    [{}, undefined],
    [{ items: [] }, ['items offer.noSite']],
    [{ items: [{ siteId: id }, { siteId: id }] }, ['items offer.siteTwice']],
    [{ recipient: { email: 'kim@beispiel' } }, ['recipient.email email.invalid']],
    [{ validUntil: '31.01.2027' }, ['validUntil date.invalid']],
  ])('%j gives %j', (patch, expected) => {
    expect(codes(patch)).toEqual(expected);
  });
});
