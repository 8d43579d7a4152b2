import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { duplicateHeaders, guessMapping, headerSignature, mappingIssues } from './mapping';

const read = (headers: string, sample?: string) => {
  const columns = headers.split(',');
  return Object.fromEntries(guessMapping(columns, sample ? [sample.split('|')] : []).flatMap((field, index) => (field ? [[field, columns[index]]] : [])));
};

describe('guessMapping', () => {
  test('announcements of the register courts', () => {
    expect(read('company_name,rechtsform,registerart,registernummer,amtsgericht,state,company_seat,first_date,last_date,announcements,last_type')).toEqual({
      name: 'company_name',
      legalForm: 'rechtsform',
      registerType: 'registerart',
      registerNumber: 'registernummer',
      registerCourt: 'amtsgericht',
      city: 'company_seat',
    });
  });

  test('an open register list', () => {
    expect(
      read(
        'company_number,name,_registerArt,_registerNummer,registrar,native_company_number,federal_state,registered_office,registered_address,current_status,jurisdiction_code,retrieved_at',
      ),
    ).toEqual({
      fileReference: 'company_number',
      name: 'name',
      registerType: '_registerArt',
      registerNumber: '_registerNummer',
      registerCourt: 'registrar',
      city: 'registered_office',
      address: 'registered_address',
      status: 'current_status',
    });
  });

  test('of two address blocks the filled one is taken', () => {
    expect(
      read('AccountHolderName,ContactAddress1,ContactCity,ContactZipCode,Address1,City,ZipCode', 'Lufthansa|Venloer Straße 151|Köln|50672|NA|-|-'),
    ).toEqual({
      name: 'AccountHolderName',
      street: 'ContactAddress1',
      city: 'ContactCity',
      postcode: 'ContactZipCode',
    });
    expect(read('AccountHolderName,ContactAddress1,ContactCity,ContactZipCode,Address1,City,ZipCode', 'Werk|NA|NA|NA|Ring 1|Köln|50672').street).toBe(
      'Address1',
    );
  });

  test('of two filled columns of the same name the first is taken', () => {
    expect(
      guessMapping(
        ['Firma', 'Firma'],
        [
          ['A', 'x'],
          ['', 'x'],
          ['C', 'x'],
        ],
      ),
    ).toEqual(['name', null]);
  });

  test('German headers of offices', () => {
    expect(
      read(
        'Firma,Straße,Hausnr.,PLZ,Ort,Beschäftigte,Stand,WZ 2008,Branche,Telefon,E-Mail,Homepage,Handelsregister,Mietende,Grundstücksfläche (m²),Auszubildende,Bemerkungen',
      ),
    ).toEqual({
      name: 'Firma',
      street: 'Straße',
      houseNumber: 'Hausnr.',
      postcode: 'PLZ',
      city: 'Ort',
      employees: 'Beschäftigte',
      employeesOn: 'Stand',
      industryCode: 'WZ 2008',
      industryText: 'Branche',
      phone: 'Telefon',
      email: 'E-Mail',
      website: 'Homepage',
      registerNumber: 'Handelsregister',
      leaseEnd: 'Mietende',
      landArea: 'Grundstücksfläche (m²)',
      apprentices: 'Auszubildende',
      description: 'Bemerkungen',
    });
  });

  test('never takes a field twice and never invents a column', () => {
    const header = fc.oneof(fc.constantFrom('Firma', 'Name', 'name', 'PLZ', 'Ort', 'Stadt', 'Telefon', 'Telefon', ''), fc.string());
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const mapping = guessMapping(headers);
        expect(mapping).toHaveLength(headers.length);
        expect(mappingIssues(mapping, headers.length).map(({ code }) => code)).not.toContain('mapping.fieldTwice');
      }),
    );
  });
});

test('the same headers have the same signature in any spelling', () => {
  expect(headerSignature(['Firma', 'Straße'])).toBe(headerSignature(['FIRMA ', 'Strasse']));
  expect(headerSignature(['Firma', 'Ort'])).not.toBe(headerSignature(['Ort', 'Firma']));
});

test('a mapping needs a name and takes no field twice', () => {
  expect(mappingIssues(['city', null], 2)).toEqual([{ code: 'mapping.nameMissing', field: 'name' }]);
  expect(mappingIssues(['name', 'name'], 2)).toEqual([{ code: 'mapping.fieldTwice', field: 'name' }]);
  expect(mappingIssues(['name'], 2)).toEqual([{ code: 'mapping.length' }]);
  expect(mappingIssues(['name', null], 2)).toEqual([]);
});

test('headers that occur twice are named once', () => expect(duplicateHeaders(['Name', 'Ort', 'name ', '', '', 'NAME'])).toEqual(['Name']));
