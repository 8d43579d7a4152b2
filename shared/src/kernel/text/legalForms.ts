/** A legal form: code we store, usual abbreviation, full name, and the spellings seen in names and registers. */
export interface LegalForm {
  code: string;
  abbreviation: string;
  name: string;
  country: 'DE' | 'LU' | 'EU' | 'XX';
  /** Normalised word sequences, e.g. `gmbh und co kg`. */
  spellings: readonly string[];
  /** The spelling is a plain word or syllable elsewhere, so it only counts as the last word of a name. */
  onlyAtEnd?: boolean;
}

const form = (
  code: string,
  abbreviation: string,
  name: string,
  spellings: string[],
  more: Partial<Pick<LegalForm, 'country' | 'onlyAtEnd'>> = {},
): LegalForm => ({
  code,
  abbreviation,
  name,
  country: 'DE',
  spellings,
  ...more,
});

/** Legal forms as they occur in German and Luxembourg registers; combined forms stand beside their parts. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  form('GMBH_CO_KG', 'GmbH & Co. KG', 'GmbH & Co. Kommanditgesellschaft', [
    'gmbh und co kg',
    'gmbh co kg',
    'gmbh und cokg',
    'gmbh und co kommanditgesellschaft',
    'gesellschaft mit beschraenkter haftung und co kg',
    'mbh und co kg',
    'ggmbh und co kg',
  ]),
  form('UG_CO_KG', 'UG (haftungsbeschränkt) & Co. KG', 'UG (haftungsbeschränkt) & Co. Kommanditgesellschaft', [
    'ug haftungsbeschraenkt und co kg',
    'ug und co kg',
  ]),
  form('AG_CO_KG', 'AG & Co. KG', 'AG & Co. Kommanditgesellschaft', ['ag und co kg', 'aktiengesellschaft und co kg', 'se und co kg']),
  form('GMBH_CO_OHG', 'GmbH & Co. OHG', 'GmbH & Co. offene Handelsgesellschaft', ['gmbh und co ohg']),
  form('GMBH_CO_KGAA', 'GmbH & Co. KGaA', 'GmbH & Co. Kommanditgesellschaft auf Aktien', ['gmbh und co kgaa', 'ag und co kgaa', 'se und co kgaa']),
  form('GGMBH', 'gGmbH', 'Gemeinnützige Gesellschaft mit beschränkter Haftung', [
    'ggmbh',
    'gemeinnuetzige gmbh',
    'gemeinnuetzige gesellschaft mit beschraenkter haftung',
  ]),
  form('GMBH', 'GmbH', 'Gesellschaft mit beschränkter Haftung', ['gmbh', 'mbh', 'gesellschaft mit beschraenkter haftung', 'mit beschraenkter haftung']),
  form('UG', 'UG (haftungsbeschränkt)', 'Unternehmergesellschaft (haftungsbeschränkt)', [
    'ug haftungsbeschraenkt',
    'unternehmergesellschaft haftungsbeschraenkt',
    'unternehmergesellschaft',
    'haftungsbeschraenkt',
    'ug',
  ]),
  form('GAG', 'gAG', 'Gemeinnützige Aktiengesellschaft', ['gag', 'gemeinnuetzige ag'], { onlyAtEnd: true }),
  form('AG', 'AG', 'Aktiengesellschaft', ['aktiengesellschaft', 'ag']),
  form('KGAA', 'KGaA', 'Kommanditgesellschaft auf Aktien', ['kgaa', 'kommanditgesellschaft auf aktien']),
  form('KG', 'KG', 'Kommanditgesellschaft', ['und co kg', 'co kg', 'kommanditgesellschaft', 'kg']),
  form('OHG', 'OHG', 'Offene Handelsgesellschaft', ['und co ohg', 'offene handelsgesellschaft', 'ohg']),
  form('GBR', 'GbR', 'Gesellschaft bürgerlichen Rechts', ['gesellschaft buergerlichen rechts', 'gesellschaft des buergerlichen rechts', 'egbr', 'gbr']),
  form('PARTG_MBB', 'PartG mbB', 'Partnerschaftsgesellschaft mit beschränkter Berufshaftung', [
    'partg mbb',
    'partnerschaftsgesellschaft mbb',
    'partnerschaftsgesellschaft mit beschraenkter berufshaftung',
    'part mbb',
    'mbb',
  ]),
  form('PARTG', 'PartG', 'Partnerschaftsgesellschaft', ['partg', 'partnerschaftsgesellschaft']),
  form('EK', 'e. K.', 'Eingetragener Kaufmann, eingetragene Kauffrau', [
    'ek',
    'e k',
    'e kfm',
    'e kfr',
    'e kffr',
    'ekfm',
    'ekfr',
    'eingetragener kaufmann',
    'eingetragene kauffrau',
    'einzelkaufmann',
    'einzelkauffrau',
  ]),
  form('EU', 'Einzelunternehmen', 'Nicht eingetragenes Einzelunternehmen', ['einzelunternehmen', 'einzelfirma'], { onlyAtEnd: true }),
  form('EG', 'eG', 'Eingetragene Genossenschaft', ['eingetragene genossenschaft', 'eg'], { onlyAtEnd: true }),
  form('EV', 'e. V.', 'Eingetragener Verein', ['eingetragener verein', 'ev'], { onlyAtEnd: true }),
  form('VVAG', 'VVaG', 'Versicherungsverein auf Gegenseitigkeit', ['vvag', 'versicherungsverein auf gegenseitigkeit']),
  form('AOER', 'AöR', 'Anstalt des öffentlichen Rechts', ['aoer', 'anstalt des oeffentlichen rechts', 'anstalt oeffentlichen rechts']),
  form('KDOER', 'KdöR', 'Körperschaft des öffentlichen Rechts', ['kdoer', 'koerperschaft des oeffentlichen rechts']),
  form('SE', 'SE', 'Europäische Aktiengesellschaft', ['europaeische aktiengesellschaft', 'societas europaea', 'se'], { country: 'EU', onlyAtEnd: true }),
  form('SCE', 'SCE', 'Europäische Genossenschaft', ['europaeische genossenschaft', 'sce'], { country: 'EU', onlyAtEnd: true }),
  form('EWIV', 'EWIV', 'Europäische wirtschaftliche Interessenvereinigung', ['ewiv', 'europaeische wirtschaftliche interessenvereinigung'], { country: 'EU' }),
  form('SARL_S', 'S.à r.l.-S', 'Société à responsabilité limitée simplifiée', ['sarls', 'sarl s', 'societe a responsabilite limitee simplifiee'], {
    country: 'LU',
    onlyAtEnd: true,
  }),
  form('SARL', 'S.à r.l.', 'Société à responsabilité limitée', ['sarl', 'sa rl', 's arl', 'societe a responsabilite limitee'], {
    country: 'LU',
    onlyAtEnd: true,
  }),
  form('SA', 'S.A.', 'Société anonyme', ['sa', 'societe anonyme'], { country: 'LU', onlyAtEnd: true }),
  form('SAS', 'S.A.S.', 'Société par actions simplifiée', ['sas', 'societe par actions simplifiee'], { country: 'LU', onlyAtEnd: true }),
  form('SECS', 'S.e.c.s.', 'Société en commandite simple', ['secs', 'societe en commandite simple'], { country: 'LU', onlyAtEnd: true }),
  form('LTD', 'Ltd.', 'Limited', ['ltd', 'limited'], { country: 'XX', onlyAtEnd: true }),
  form('BV', 'B.V.', 'Besloten vennootschap', ['bv'], { country: 'XX', onlyAtEnd: true }),
  form('INC', 'Inc.', 'Incorporated', ['inc'], { country: 'XX', onlyAtEnd: true }),
];

const BY_CODE = new Map(LEGAL_FORMS.map((entry) => [entry.code, entry]));

/** The legal form of a stored code. */
export const legalForm = (code: string): LegalForm | undefined => BY_CODE.get(code);
