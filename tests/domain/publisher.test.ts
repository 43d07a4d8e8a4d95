import { describe, expect, test } from 'vitest';
import { organisationNumber } from '../../src/domain/organisation-number.ts';
import { publisherFrom } from '../../src/domain/publisher.ts';

// A made-up number. Every other digit twice: 4 + 1 + 4 + 0 + 0 + 0 + 0 + 0 + 0 = 9, and 1 more makes 10, so the last digit is 1.
describe('An organisation number', () => {
  test.each(['212000-0001', '2120000001', ' 212000-0001 '])('%s is read as ten digits', (text) => {
    expect(organisationNumber(text)).toBe('2120000001');
  });

  test.each(['212000-0002', '212000-000', '21200000013', '2120-000001', '212000 0001', 'SE2120000001', 'ett', ''])('%s is none', (text) => {
    expect(organisationNumber(text)).toBeUndefined();
  });

  test('any one digit that is wrong is found', () => {
    const right = '2120000001';
    const wrong = [...right].flatMap((digit, at) =>
      [...'0123456789'].filter((other) => other !== digit).map((other) => right.slice(0, at) + other + right.slice(at + 1)),
    );
    expect(wrong).toHaveLength(90);
    expect(wrong.filter((number) => organisationNumber(number) !== undefined)).toEqual([]);
  });
});

describe('The publisher that the environment names', () => {
  test('is nobody when nothing is set, or when it is set to nothing', () => {
    expect(publisherFrom({})).toBeNull();
    expect(publisherFrom({ SITE_PUBLISHER: '', SITE_ORGANISATION_NUMBER: '' })).toBeNull();
  });

  test('has its number without hyphen', () => {
    expect(publisherFrom({ SITE_PUBLISHER: 'Kommunen', SITE_ORGANISATION_NUMBER: '212000-0001' })).toEqual({
      name: 'Kommunen',
      organisationNumber: '2120000001',
      email: null,
    });
  });

  test('says what kind it is and where to turn', () => {
    expect(publisherFrom({ SITE_PUBLISHER: 'Regionen', SITE_PUBLISHER_TYPE: 'RegionalAuthority', SITE_PUBLISHER_EMAIL: 'data@regionen.example' })).toEqual({
      name: 'Regionen',
      organisationNumber: null,
      email: 'data@regionen.example',
      type: 'RegionalAuthority',
    });
  });

  test.each([
    [{ SITE_PUBLISHER: 'Kommunen', SITE_ORGANISATION_NUMBER: '212000-0002' }, /SITE_ORGANISATION_NUMBER är ”212000-0002”.*kontrollsiffra/],
    [{ SITE_ORGANISATION_NUMBER: '212000-0001' }, /SITE_PUBLISHER saknas/],
    [{ SITE_PUBLISHER: 'Kommunen', SITE_PUBLISHER_TYPE: 'Kommun' }, /SITE_PUBLISHER_TYPE är ”Kommun”.*LocalAuthority/],
    [{ SITE_PUBLISHER: 'Kommunen', SITE_PUBLISHER_EMAIL: 'mejla oss' }, /SITE_PUBLISHER_EMAIL ska vara en e-postadress/],
  ])('stops the build when it can’t be right: %o', (settings, message) => {
    expect(() => publisherFrom(settings)).toThrow(message);
  });
});
