import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { legalFormOfName, normaliseCompanyName } from './companyName';
import { normaliseText } from './normalise';
import { normaliseStreet } from './similarity';

describe('normaliseText', () => {
  test.each([
    ['Müller & Söhne', 'mueller und soehne'],
    ['MUELLER+SÖHNE', 'mueller und soehne'],
    ['Müller u. Söhne', 'mueller und soehne'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Mu\u0308ller', 'mueller'],
    ['S.à r.l.', 'sarl'],
    ['A.B.C. Bau', 'abc bau'],
    ["L'Oréal", 'loreal'],
    ['  3M -- Deutschland ', '3m deutschland'],
    ['', ''],
    ['***', ''],
  ])('%s -> %s', (text, expected) => expect(normaliseText(text)).toBe(expected));

  test('is idempotent and leaves nothing but words and single blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aäÄöüßẞeE& .-+u1é/(') }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

describe('company names', () => {
  test.each([
    ['Obst vom Bodensee Vertriebsgesellschaft mbH', 'obst vom bodensee vertriebs', 'GMBH'],
    ['Müller & Söhne GmbH & Co. KG', 'mueller soehne', 'GMBH_CO_KG'],
    ['BN Verwaltungs UG (haftungsbeschränkt)', 'bn verwaltungs', 'UG'],
    ['LBS Immobilien Gesellschaft mit beschränkter Haftung', 'lbs immobilien', 'GMBH'],
    ['Deutsche Lufthansa Aktiengesellschaft', 'deutsche lufthansa', 'AG'],
    ['Bäckerei Weiß e.K.', 'baeckerei weiss', 'EK'],
    ['Bäckerei Weiß e. Kfr.', 'baeckerei weiss', 'EK'],
    ['Textilwerk Wiltz S.à r.l.', 'textilwerk wiltz', 'SARL'],
    ['Textilwerk Wiltz S.A.', 'textilwerk wiltz', 'SA'],
    ['Merck KGaA', 'merck', 'KGAA'],
    ['Winzer eG', 'winzer', 'EG'],
    ['Alpha Bau GmbH i.L.', 'alpha bau', 'GMBH'],
    ['Alpha Bau GmbH in Liquidation', 'alpha bau', 'GMBH'],
    ['AG Neustadt', 'ag neustadt', undefined],
    ['GmbH', 'gmbh', undefined],
    ['Segel und Se Wassersport', 'segel se wassersport', undefined],
  ])('%s', (name, normalised, form) => {
    expect(normaliseCompanyName(name)).toBe(normalised);
    expect(legalFormOfName(name)?.code).toBe(form);
  });
});

describe('normaliseStreet', () => {
  test.each([
    ['Kölner Str. 5 a', 'Koelnerstrasse 5A'],
    ['Siegfried-Kühn-Str.', 'Siegfried Kühn Straße'],
    ['Merkurstr.7', 'Merkurstraße 7'],
  ])('%s = %s', (a, b) => expect(normaliseStreet(a)).toBe(normaliseStreet(b)));
  test('numbers stay apart', () => expect(normaliseStreet('Ring 1')).not.toBe(normaliseStreet('Ring 11')));
});
