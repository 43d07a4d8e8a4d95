import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { templateDocument } from '../../src/views/template-document.ts';
import { realCatalogue } from '../real-catalogue.ts';

/** The text of a file inside a document, which is a ZIP archive: found through the archive's directory at its end. */
function fileIn(archive: Buffer, name: string): string {
  let at = archive.readUInt32LE(archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const [nameLength = 0] = lengths;
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      return inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20))).toString('utf8');
    }
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  throw new Error(`No ${name} in the document`);
}

const unescaped = (xml: string) =>
  xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

test.each(realCatalogue().templates.map((template) => [template.id, template] as const))('%s: the document holds the whole template', async (_, template) => {
  const xml = unescaped(fileIn(await templateDocument(template, 'Evidenskatalogen'), 'word/document.xml'));
  expect(xml).toContain(template.title);
  expect(xml).toContain(template.standing);
  for (const { title, fields } of template.sections) {
    expect(xml).toContain(title);
    for (const { label, help = '' } of fields) for (const text of [label, help]) expect(xml).toContain(text);
  }
  expect(xml.includes('w:orient="landscape"')).toBe(template.layout === 'kolumner');
});
