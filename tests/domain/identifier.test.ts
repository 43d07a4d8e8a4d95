import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifier, toIdentifier } from '../../src/domain/identifier.ts';

describe('A name becomes an id', () => {
  test.each([
    ['Bostad först', 'bostad-forst'],
    ['IPS', 'ips'],
    ['Nystartsjobb i Växjö', 'nystartsjobb-i-vaxjo'],
    ['Åtgärder för 16–24-åringar!', 'atgarder-for-16-24-aringar'],
    ['Växjö'.normalize('NFD'), 'vaxjo'],
    ['Café Ærø', 'cafe-aro'],
    ['Señor Šimić', 'senor-simic'],
    ['  -- ', ''],
    ['支援', ''],
  ])('%j → %j', (name, id) => {
    expect(toIdentifier(name)).toBe(id);
  });

  test('that is valid as an id when it is short enough, and is its own id', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'åäöÅÄÖéü -–_aB1') })), (name) => {
        const id = toIdentifier(name);
        fc.pre(id !== '' && id.length <= 60);
        expect(identifier.safeParse(id).success).toBe(true);
        expect(toIdentifier(id)).toBe(id);
      }),
    );
  });
});

test.each(['bostad-först', 'IPS', 'två ord', 'a--b', '-a', 'a-', 'a_b', '', '../a', 'a\n', 'a'.repeat(61)])('%j is no id', (text) => {
  expect(identifier.safeParse(text).success).toBe(false);
});

test.each(['ips', '1', 'a-1-b', 'a'.repeat(60)])('%j is an id', (text) => {
  expect(identifier.safeParse(text).success).toBe(true);
});
