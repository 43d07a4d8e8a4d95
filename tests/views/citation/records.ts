import type { CitedSite, CslRecord } from '../../../src/views/citation/record.ts';
import { citedRecords } from '../../../src/views/citation/cite-this.ts';
import { sourceRecord } from '../../../src/views/citation/source-record.ts';
import { realCatalogue } from '../../real-catalogue.ts';

export const SITE: CitedSite & { readonly tagline: string } = {
  name: 'Katalogen',
  tagline: 'Vad vet vi?',
  url: 'https://katalogen.example',
  publisher: null,
  version: '1.2.0',
};

/** The record of every real page, and of every real source. */
export const pageRecords: readonly CslRecord[] = citedRecords(realCatalogue(), SITE).map(({ record }) => record);
export const sourceRecords: readonly CslRecord[] = realCatalogue().sources.map(sourceRecord);

/** A record that has everything that is hard to write. */
export const HARD: CslRecord = {
  id: 'svar-post',
  type: 'webpage',
  title: 'Stöd & råd: 100 % av $ 5 i #1, _under_ {strecket} – ”Åsa” säger ja~nej ^ \\ slut',
  author: [{ literal: 'Socialtjänsten & Skolan i Ö och Å, avdelning 50 %' }],
  issued: { 'date-parts': [[2026, 5, 9]] },
  'container-title': 'Katalogen',
  version: '1.2.0',
  URL: `https://katalogen.example/${'en-lang-adress-'.repeat(12)}/?a=1&b=_c`,
  language: 'sv',
};
