import { BorderStyle, Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Template } from '../domain/template.ts';

const FONT = 'Calibri';
const LINE_HEIGHT = 360;

/** An empty form as a Word document. @param site the catalogue's name, which stands at the foot of the form */
export function templateDocument(template: Template, site: string): Promise<Buffer> {
  const columns = template.layout === 'kolumner';
  const document = new Document({
    title: template.title,
    creator: site,
    description: template.lead,
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    sections: [
      {
        properties: columns ? { page: { size: { orientation: PageOrientation.LANDSCAPE } } } : {},
        children: [
          new Paragraph({ text: template.title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: template.lead, spacing: { after: 120 } }),
          new Paragraph({ children: [new TextRun({ text: template.standing, italics: true })], spacing: { after: 240 } }),
          ...(columns ? [sideBySide(template)] : template.sections.flatMap(oneAfterAnother)),
          new Paragraph({ children: [new TextRun({ text: `Mallen kommer från ${site}.`, size: 18 })], spacing: { before: 360 } }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function oneAfterAnother({ title, help, fields }: Template['sections'][number]): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2, spacing: { before: 280, after: 80 } }),
    ...(help === undefined ? [] : [new Paragraph({ text: help, spacing: { after: 120 } })]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: fields.map(
        (field) =>
          new TableRow({
            cantSplit: true,
            children: [new TableCell({ children: fieldLines(field), margins: { top: 80, bottom: 80, left: 120, right: 120 } })],
          }),
      ),
    }),
  ];
}

function sideBySide({ sections }: Template): Table {
  const cell = (children: Paragraph[]) =>
    new TableCell({
      children,
      width: { size: 100 / sections.length, type: WidthType.PERCENTAGE },
      margins: { top: 100, bottom: 100, left: 120, right: 120 },
      borders: { top: { style: BorderStyle.SINGLE, size: 4 }, bottom: { style: BorderStyle.SINGLE, size: 4 } },
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: sections.map(({ title, help }) =>
          cell([new Paragraph({ children: [new TextRun({ text: title, bold: true })] }), ...(help === undefined ? [] : [new Paragraph({ text: help })])]),
        ),
      }),
      new TableRow({ children: sections.map(({ fields }) => cell(fields.flatMap(fieldLines))) }),
    ],
  });
}

/** The name of a field, what it asks for, and the empty lines to write on. */
function fieldLines({ label, help, lines }: Template['sections'][number]['fields'][number]): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: label, bold: true }), ...(help === undefined ? [] : [new TextRun({ text: ` ${help}`, size: 18 })])] }),
    ...Array.from({ length: lines }, () => new Paragraph({ text: '', spacing: { line: LINE_HEIGHT } })),
  ];
}
