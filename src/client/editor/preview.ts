import CMS from '@sveltia/cms';
import type { EvidenceBase } from '../../views/base/base.ts';
import { type EntryPreview, evaluationPreview, interventionPreview } from '../../views/editor/preview.ts';

/** The editor brings its own React. */
type Element = object;
type Create = (tag: string, properties: object | null, ...children: (Element | string | readonly Element[])[]) => Element;
type Props = { readonly entry: { get(name: 'data'): { toJS(): Record<string, unknown> } } };

/** Shows the entry beside its form, with the rating that follows from it. @param style the address of the preview's style sheet */
export function registerPreviews(base: EvidenceBase, style: string): void {
  const create = (window as unknown as { readonly h: Create }).h;
  const template = (preview: (data: Record<string, unknown>, base: EvidenceBase) => EntryPreview) =>
    (({ entry }: Props) => draw(preview(entry.get('data').toJS(), base), create)) as never;
  CMS.registerPreviewStyle(style);
  CMS.registerPreviewTemplate('evaluations', template(evaluationPreview));
  CMS.registerPreviewTemplate('interventions', template(interventionPreview));
}

function draw({ title, ratings, unfinished, parts }: EntryPreview, create: Create): Element {
  return create(
    'article',
    null,
    create('h1', null, title),
    create(
      'section',
      { className: 'ratings' },
      create('h2', null, 'Så blir bedömningen'),
      ratings.map(({ name, now, was }) =>
        create('p', { key: name }, create('strong', null, `${name}: `), now, ...(was === '' ? [] : [create('span', { className: 'was' }, `Var: ${was}`)])),
      ),
      ...(unfinished === '' ? [] : [create('p', { className: 'unfinished' }, unfinished)]),
    ),
    parts
      .filter(({ texts }) => texts.length > 0)
      .map(({ heading, texts }) =>
        create(
          'section',
          { key: heading },
          create('h2', null, heading),
          texts.map((line, index) => create('p', { key: `${index}` }, line)),
        ),
      ),
  );
}
