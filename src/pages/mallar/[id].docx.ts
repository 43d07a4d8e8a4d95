import type { APIRoute } from 'astro';
import { site } from '../../../site.config.ts';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import type { Template } from '../../domain/template.ts';
import { templateDocument } from '../../views/template-document.ts';

export async function getStaticPaths() {
  const { templates } = await getCatalogue();
  return templates.map((template) => ({ params: { id: template.id }, props: { template } }));
}

/** The template as a document to fill in. */
export const GET: APIRoute<{ template: Template }> = async ({ props }) =>
  new Response(new Uint8Array(await templateDocument(props.template, site.name)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
