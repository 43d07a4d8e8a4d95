import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readFile, readText, writeCsv } from '../../../src/client/offering-files.ts';
import { LONGEST_ADDRESS, readState, writeState } from '../../../src/views/offering/address.ts';
import { readAmount, writeAmount } from '../../../src/views/offering/amount.ts';
import { readJson, writeJson } from '../../../src/views/offering/json.ts';
import { readRows } from '../../../src/views/offering/read-rows.ts';
import { settle } from '../../../src/views/offering/settle.ts';
import { anyOffering, base, given, ids } from './made.ts';

const stamp = { version: '1.0.0', day: '2026-01-01' };
const rowsOf = (text: string) => readRows(Papa.parse<string[]>(text).data, base);

describe('What is saved comes back the same', () => {
  test('through the address', () => {
    fc.assert(
      fc.property(anyOffering, fc.uniqueArray(fc.constantFrom('missbruk', 'aldre')), (offering, areas) => {
        expect(readState(writeState({ offering, areas }))).toEqual({ offering, areas });
      }),
    );
  });

  test('through JSON', () => {
    fc.assert(
      fc.property(anyOffering, (offering) => {
        expect(readJson(writeJson(offering, base, stamp), base)).toMatchObject({ offering, problems: [] });
      }),
    );
  });

  test('through CSV, as bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOffering.filter(({ items }) => items.length > 0),
        async (offering) => {
          const file = new File([new TextEncoder().encode(await writeCsv(offering, base))], 'utbud.csv');
          expect(await readFile(file, base)).toMatchObject({ offering, problems: [] });
        },
      ),
    );
  });

  test('an empty address is an empty offering, and the other way round', () => {
    expect(writeState(readState(''))).toBe('');
  });

  test('every intervention of the catalogue, with numbers, has room in an address', () => {
    const offering = { organisation: 'Kommunen', items: given(...ids).items.map((item) => ({ ...item, participants: 100, cost: 1_000_000 })) };
    expect(writeState({ offering, areas: [] }).length).toBeLessThan(LONGEST_ADDRESS);
  });
});

test('no cell of the file can run as a formula', () => {
  fc.assert(
    fc.asyncProperty(anyOffering, async (offering) => {
      const { data } = Papa.parse<string[]>((await writeCsv(offering, base)).replace(/^\uFEFF/, ''), { delimiter: ';' });
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

describe('Numbers', () => {
  test.each([
    ['12 000 kr', 12000],
    ['12\u00a0000\u00a0kr', 12000],
    ['1,2 mkr', 1_200_000],
    ['350 tkr', 350_000],
    ['1.200.000:-', 1_200_000],
    ['12000,50', 12000.5],
    ['80 000 kr/år', 80000],
    ['0', 0],
  ])('%s is read as %d', (text, value) => {
    expect(readAmount(text, 'cost')).toEqual({ value });
  });

  test.each(['ca 40', '-5', '12.000', '12,000', '4e5', '1 2,3,4', '∞', '99999999999999999999', '<b>1</b>'])('%s is asked about', (text) => {
    expect(readAmount(text, 'cost')).toMatchSnapshot();
  });

  test('half a participant is asked about', () => {
    expect(readAmount('1,5', 'participants')).toMatchSnapshot();
  });

  test('a written number is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (ore) => {
        expect(readAmount(writeAmount(ore / 100), 'cost')).toEqual({ value: ore / 100 });
      }),
    );
  });
});

describe('Rows from elsewhere', () => {
  test('columns in another order, with other names, and one of their own', () => {
    expect(rowsOf('Enhet;Antal deltagare;Namn;Ansvarig\nNorr;12;IPS;Anna\nNorr;;bostad först;')).toMatchSnapshot();
  });

  test('no header', () => {
    expect(rowsOf('Individanpassat stöd till arbete\t40\t1 200 000 kr\nBoendetrappa\t\t')).toMatchSnapshot();
  });

  test('a header that names no column of ours', () => {
    expect(rowsOf('Vad vi gör;Hur många\nIPS;40\nOsa;ett tjugotal')).toMatchSnapshot();
  });

  test('no column with interventions', () => {
    expect(rowsOf('Datum;Belopp\n2026-01-01;400')).toMatchSnapshot();
  });

  test('empty rows only', () => {
    expect(rowsOf('\n;;\n\n')).toMatchSnapshot();
  });

  test('misspelt, unknown, nameless and repeated interventions, numbers that are none', () => {
    const rows = ['insats;deltagare;kostnad;anteckning', 'Bostad fröst;10;;', 'Fältgruppen;ca 40;12.000;', ';5;;', 'IPS;1;;', 'ips;2;300;igen'];
    expect(rowsOf(rows.join('\n'))).toMatchSnapshot();
  });

  test('two municipalities in one file', () => {
    expect(rowsOf('kommun;insats\nA;IPS\nB;HASKY')).toMatchSnapshot();
  });

  test('ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`Insats nummer ${index}`, 'x']);
    const { offering, problems } = readRows([['insats', 'deltagare'], ...rows], base);
    expect(offering.items).toHaveLength(10_000);
    expect(problems).toHaveLength(20_000);
    expect(problems.at(-1)).toMatch(/^Rad 10001: /);
  });

  test('nothing that stood in a row is lost', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'abcåäö 0123456789'), maxLength: 8 }).map((value) => value.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const { offering, problems } = readRows([['insats', 'deltagare', 'kostnad', 'anteckning', 'Eget'], ...rows], base);
        const kept = JSON.stringify([offering, problems]);
        for (const [name, ...rest] of rows)
          for (const text of name === '' ? [] : rest.filter((part) => !/^\d*$/.test(part.replaceAll(' ', '')))) expect(kept).toContain(text);
      }),
    );
  });
});

describe('Files of other kinds', () => {
  const file = (bytes: Uint8Array | number[]) => new File([new Uint8Array(bytes)], 'x');
  const windows1252 = [...'insats;anteckning\nIPS;\u00e5\u00e4\u00f6'].map((sign) => sign.charCodeAt(0));
  const utf16 = [0xff, 0xfe, ...[...'insats\nIPS'].flatMap((sign) => [sign.charCodeAt(0), 0])];

  test('Windows-1252 and UTF-16 are read', async () => {
    expect((await readFile(file(windows1252), base)).offering.items).toEqual([{ intervention: 'ips', known: true, note: 'åäö' }]);
    expect((await readFile(file(utf16), base)).offering.items).toEqual([{ intervention: 'ips', known: true, note: '' }]);
  });

  test.each([
    ['Excel', [0x50, 0x4b, 3, 4, 0, 0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0]],
    ['nothing', []],
  ])('%s is answered', async (_, bytes) => {
    expect(await readFile(file(bytes), base)).toMatchSnapshot();
  });

  test.each(['{', '{"insatser": 3}', '{"insatser": []}', '{"insatser": [1, {"id": "ips", "deltagare": -4}, {"insats": "Bostad fröst"}]}'])(
    'JSON %s is answered',
    async (text) => {
      expect(await readText(text, base)).toMatchSnapshot();
    },
  );
});

test('an address with an intervention and an area that are no longer there keeps them and says so', () => {
  const { offering, areas } = readState('ges=ips|abc&ges=bostad-frost|12&ges=__proto__&omrade=finns-inte&omrade=missbruk');
  expect(settle(offering, areas, base)).toMatchSnapshot();
});
