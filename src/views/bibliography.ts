import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '../domain/source.ts';
import { workOf } from './citation/source-record.ts';

/** The words of a bibliography in Swedish, for what the APA style asks of a locale. */
const SWEDISH = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="sv-SE">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  <terms>
    <term name="and">och</term><term name="and" form="symbol">&amp;</term><term name="et-al">m.fl.</term>
    <term name="no date" form="short">u.å.</term><term name="no date">u.å.</term>
    <term name="retrieved">hämtad</term><term name="from">från</term><term name="in">i</term><term name="version">version</term>
    <term name="open-quote">”</term><term name="close-quote">”</term><term name="open-inner-quote">’</term><term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="page" form="short"><single>s.</single><multiple>s.</multiple></term>
    <term name="volume" form="short"><single>vol.</single><multiple>vol.</multiple></term>
    <term name="issue"><single>nummer</single><multiple>nummer</multiple></term>
    <term name="month-01">januari</term><term name="month-02">februari</term><term name="month-03">mars</term><term name="month-04">april</term>
    <term name="month-05">maj</term><term name="month-06">juni</term><term name="month-07">juli</term><term name="month-08">augusti</term>
    <term name="month-09">september</term><term name="month-10">oktober</term><term name="month-11">november</term><term name="month-12">december</term>
  </terms>
</locale>`;

plugins.config.get('@csl').locales.add('sv-SE', SWEDISH);

const formatted = new WeakMap<Source, string>();

/** A reference in APA style with Swedish words, as plain text. Each source is formatted once: many pages cite the same. */
export function formatSource(source: Source): string {
  const known = formatted.get(source) ?? format(source);
  formatted.set(source, known);
  return known;
}

/** The formatter keeps names as keys of plain objects, where "constructor" already stands. Never shown. */
const GUARD = '\u2060';

function format({ author, ...source }: Source): string {
  const guard = (text: string) => (text in {} ? `${text}${GUARD}` : text);
  const guarded = author.map((name) => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, guard(String(text))]))) as Source['author'];
  const text = new Cite([toCsl({ ...source, author: guarded })]).format('bibliography', { format: 'text', template: 'apa', lang: 'sv-SE' });
  return text.replaceAll(GUARD, '').replace(/\s+/g, ' ').trim();
}

/** A source as a citation in running text: "Boverket, 2015", or its short title where it has one. */
export function shortSource({ author, issued, 'title-short': short }: Source): string {
  if (short !== undefined) return short;
  const [first, second] = author.map((name) => ('literal' in name ? (/\(([A-ZÅÄÖ]{2,})\)$/.exec(name.literal)?.[1] ?? name.literal) : name.family));
  const names = author.length > 2 ? `${first} m.fl.` : [first, second].filter((name) => name !== undefined).join(' och ');
  return `${names}, ${issued?.slice(0, 4) ?? 'u.å.'}`;
}

/** The address stands beside the reference, as a link that says where it leads. */
function toCsl(source: Source): object {
  return { title: '[Titeln är inte känd]', ...workOf(source) };
}
