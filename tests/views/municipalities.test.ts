import { describe, expect, test } from 'vitest';
import { referencesOf } from '../../src/rules/references.ts';
import { municipalityLinks, municipalityPage, namedMunicipalities } from '../../src/views/municipalities.ts';
import { comparedInterventions, PRACTICE_ROWS, practiceComparison } from '../../src/views/practices.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();
const named = namedMunicipalities(catalogue);

test('every municipality that an entry names has a page, and the page leads back to the entry', () => {
  const references = referencesOf({ catalogue, nameOf: (entry) => (entry as { id: string }).id }).filter(({ target }) => target === 'municipalities');
  expect(references.length).toBeGreaterThan(40);
  for (const { id, folder, name } of references) {
    const municipality = named.find((found) => found.id === id);
    expect(municipality, `${folder}/${name} → ${id}`).toBeDefined();
    if (municipality && folder !== 'practices') expect(JSON.stringify(municipalityPage(municipality, catalogue)), `${folder}/${name}`).toContain(`/${name}/`);
  }
});

test('the list says of each municipality what the catalogue has', () => {
  const links = municipalityLinks(catalogue);
  expect(links.every(({ what }) => what !== '')).toBe(true);
  expect(links.find(({ id }) => id === 'sundsvall')?.what).toContain('1\u00a0beskrivet arbetssätt');
});

describe('The seven municipalities of Västernorrland', () => {
  const [boendestod] = comparedInterventions(catalogue);
  const comparison = practiceComparison(boendestod as NonNullable<typeof boendestod>, catalogue);

  test('stand side by side in every row', () => {
    expect(comparison.practices.map(({ municipality }) => municipality.label)).toEqual([
      'Härnösand',
      'Kramfors',
      'Sollefteå',
      'Sundsvall',
      'Timrå',
      'Ånge',
      'Örnsköldsvik',
    ]);
    expect(comparison.rows.map(({ cells }) => cells.length)).toEqual(PRACTICE_ROWS.map(() => 7));
  });

  test('the cells that the report leaves empty stay empty', () => {
    const cell = (label: string, municipality: string) =>
      comparison.rows.find((row) => row.label === label)?.cells.find((found) => found.municipality === municipality)?.items;
    expect(cell('Avgift', 'Örnsköldsvik')).toEqual([]);
    expect(cell('Manualbaserade metoder', 'Ånge')).toEqual([]);
  });

  test('contradictions between its table and its text are remarks', () => {
    expect(comparison.practices.filter(({ remarks }) => remarks.length > 0).length).toBeGreaterThanOrEqual(5);
  });
});
