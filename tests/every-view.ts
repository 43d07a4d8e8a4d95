import type { Catalogue } from '../src/domain/catalogue.ts';
import { evidenceBase } from '../src/views/base/base.ts';
import { areaViews, categoryPage } from '../src/views/categories.ts';
import { citablePages } from '../src/views/citation/citable.ts';
import { CITATION_FILES } from '../src/views/citation/files.ts';
import { sourceRecord } from '../src/views/citation/source-record.ts';
import { comparisonColumn } from '../src/views/comparison/column.ts';
import { compare } from '../src/views/comparison/comparison.ts';
import { nameEntries } from '../src/views/comparison/names.ts';
import { readyMadeComparisons } from '../src/views/comparison/ready-made.ts';
import { glossary } from '../src/views/concepts.ts';
import { evaluationRows } from '../src/views/evaluation-list.ts';
import { evaluationPage } from '../src/views/evaluation.ts';
import { mapAdvice } from '../src/views/evidence-map/advice.ts';
import { gapListView } from '../src/views/evidence-map/gap-list.ts';
import { ruledBases } from '../src/views/evidence-map/ruled.ts';
import { EMPTY_MAP } from '../src/views/evidence-map/state.ts';
import { mapView } from '../src/views/evidence-map/view.ts';
import { evidenceState } from '../src/views/evidence-state.ts';
import { exampleList, examplePage } from '../src/views/examples.ts';
import { instrumentCard, instrumentPage } from '../src/views/instruments.ts';
import { interventionPage } from '../src/views/intervention/page.ts';
import { knowledgeLinks, knowledgeView } from '../src/views/knowledge.ts';
import { facetViews } from '../src/views/list/facets.ts';
import { filterList } from '../src/views/list/filter.ts';
import { listItems } from '../src/views/list/item.ts';
import { EMPTY_STATE } from '../src/views/list/state.ts';
import { methodTables } from '../src/views/method.ts';
import { municipalityLinks, municipalityPage, namedMunicipalities } from '../src/views/municipalities.ts';
import { comparedInterventions, practiceComparison } from '../src/views/practices.ts';
import { PUBLISHED_LISTS, TABLES } from '../src/views/open-data/files.ts';
import { itemsOf } from '../src/views/open-data/items.ts';
import { tableOf } from '../src/views/open-data/tables/tables.ts';
import { preconditionViews } from '../src/views/preconditions.ts';
import { sourceEntries } from '../src/views/sources.ts';
import { statisticsPage } from '../src/views/statistics.ts';
import { templateCards, templatePage } from '../src/views/templates.ts';
import { timingFigure } from '../src/views/timing-figure.ts';
import { vignetteCard, vignetteGuide, vignettePage } from '../src/views/vignettes.ts';

const CC0 = { name: 'CC0', url: 'http://creativecommons.org/publicdomain/zero/1.0/' };

/** Everything that the pages ask the views for, so that what can't be built throws here instead. */
export function everyView(catalogue: Catalogue): unknown[] {
  const items = listItems(catalogue);
  const columns = catalogue.interventions.map((entry) => comparisonColumn(entry, catalogue));
  const publication = { catalogue, name: '', version: '', url: 'https://example.org', publisher: null, licences: { data: CC0, texts: CC0 } };
  const bases = ruledBases(evidenceBase(catalogue));
  return [
    [PUBLISHED_LISTS.map((list) => itemsOf(list, publication)), TABLES.map((table) => tableOf(table, publication))],
    catalogue.interventions.map((entry) => [interventionPage(entry, catalogue), evidenceBase(catalogue, [entry.id])]),
    catalogue.evaluations.map((entry) => evaluationPage(entry, catalogue)),
    catalogue.examples.map((entry) => examplePage(entry, catalogue)),
    catalogue.vignettes.map((entry) => [vignettePage(entry, catalogue), vignetteCard(entry, catalogue)]),
    catalogue.instruments.map((entry) => [instrumentPage(entry, catalogue), instrumentCard(entry, catalogue)]),
    catalogue.templates.map((entry) => templatePage(entry, catalogue)),
    catalogue.pages.map((entry) => knowledgeView(entry, catalogue)),
    catalogue.vocabularies.categories.map((category) => categoryPage(category, catalogue)),
    namedMunicipalities(catalogue).map((municipality) => municipalityPage(municipality, catalogue)),
    comparedInterventions(catalogue).map((entry) => practiceComparison(entry, catalogue)),
    [filterList(items, EMPTY_STATE), facetViews(catalogue, items), compare(columns.slice(0, 3)), nameEntries(catalogue), readyMadeComparisons(catalogue)],
    [mapView(bases, EMPTY_MAP), gapListView(bases, EMPTY_MAP, mapAdvice(catalogue).references)],
    [evidenceState(catalogue), areaViews(catalogue), glossary(catalogue), methodTables(catalogue), evaluationRows(catalogue), sourceEntries(catalogue)],
    [exampleList(catalogue), municipalityLinks(catalogue), knowledgeLinks(catalogue), preconditionViews(catalogue), statisticsPage(catalogue)],
    [citablePages(catalogue, 'Katalogen'), Object.values(CITATION_FILES).map(({ write }) => write(catalogue.sources.map(sourceRecord)))],
    [templateCards(catalogue), timingFigure(catalogue), vignetteGuide(catalogue)],
  ];
}
