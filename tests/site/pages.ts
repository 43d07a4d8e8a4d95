import { expect, type Page } from '@playwright/test';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const NARROWEST = { width: 320, height: 640 };

/** A kind of page, or a state of one, that every general promise is tried on. */
export interface SitePage {
  readonly name: string;
  readonly path: string;
  /** How the server answers, if not with the page as it stands. */
  readonly status?: number;
  /** What tells that the page's script has done its work. Absent where nothing needs a script. */
  readonly ready?: (page: Page) => Promise<unknown>;
}

const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

export const PAGES: readonly SitePage[] = [
  { name: 'the start page', path: '/' },
  { name: 'the list as cards', path: '/insatser/' },
  { name: 'the list with choices made', path: '/insatser/?bedomning=effektiv&malgrupp=hemloshet', ready: shown('.list-results > .chosen button') },
  { name: 'the list as a table', path: '/insatser/?visa=tabell', ready: shown('tbody tr') },
  { name: 'the list when nothing was found', path: '/insatser/?bedomning=effektiv&malgrupp=nollplacerade', ready: shown('.empty') },
  { name: 'the list with some marked for comparison', path: '/insatser/?jamfor=ips&jamfor=osa', ready: shown('.compare-bar button') },
  { name: 'the comparison before anything is chosen', path: '/jamfor/', ready: shown('[role="combobox"]') },
  { name: 'one intervention to compare', path: '/jamfor/?insats=ips', ready: shown('.comparison-table td') },
  {
    name: 'four interventions compared',
    path: '/jamfor/?insats=ips&insats=osa&insats=imr&insats=bostad-forst',
    ready: shown('.comparison-table td:nth-child(5)'),
  },
  { name: 'a comparison with something unknown', path: '/jamfor/?insats=ips&insats=%3Cb%3E', ready: shown('.comparison-problem') },
  { name: 'the plain list', path: '/insatser/alla/' },
  { name: 'an effective intervention', path: '/insatser/ips/' },
  {
    name: 'an intervention with its citation open',
    path: '/insatser/ips/#citera',
    ready: async (page) => {
      await page.locator('.cite-this > summary').click();
      await page.locator('.cite-this .callout').waitFor();
    },
  },
  { name: 'a harmful intervention', path: '/insatser/osa/' },
  { name: 'an intervention without an effect study', path: '/insatser/team-utreda/' },
  { name: 'an intervention with a guideline and no evaluation', path: '/insatser/imr/' },
  { name: 'an intervention in an undivided area', path: '/insatser/intensiv-hemrehabilitering/' },
  { name: 'a guideline', path: '/utvarderingar/riktlinjer-schizofreni-2018/' },
  { name: 'the learning examples', path: '/exempel/' },
  {
    name: 'the learning examples with choices made',
    path: '/exempel/?omrade=missbruk&kommun=stockholm',
    ready: (page) => page.locator('.cards > li[hidden]').first().waitFor({ state: 'attached' }),
  },
  { name: 'the learning examples when nothing was found', path: '/exempel/?omrade=aldre&kommun=stockholm', ready: shown('example-list .empty') },
  { name: 'a learning example', path: '/exempel/hemrehabilitering-eskilstuna/' },
  { name: 'the vignettes', path: '/vinjetter/' },
  { name: 'a vignette with its programme theory', path: '/vinjetter/jenny/' },
  { name: 'the municipalities', path: '/kommuner/' },
  { name: 'a municipality', path: '/kommuner/sundsvall/' },
  { name: 'municipalities compared', path: '/kommuner/jamforelse/boendestod/' },
  { name: 'the knowledge pages', path: '/kunskap/' },
  { name: 'what early support is', path: '/tidigt-stod/' },
  { name: 'what is not early support', path: '/inte-tidigt-stod/' },
  { name: 'risk and protective factors', path: '/risk-och-skyddsfaktorer/' },
  { name: 'the preconditions with the self-assessment', path: '/forutsattningar/' },
  { name: 'the styrsnurra', path: '/styrsnurran/' },
  { name: 'how to make vignettes', path: '/egna-vinjetter/' },
  { name: 'the child at the barnahus', path: '/barnahus/' },
  { name: 'the glossary', path: '/begrepp/' },
  { name: 'the key figures', path: '/nyckeltal/' },
  { name: 'the assessment instruments', path: '/bedomningsinstrument/' },
  { name: 'an assessment instrument', path: '/bedomningsinstrument/asi/' },
  { name: 'the templates', path: '/mallar/' },
  { name: 'a template', path: '/mallar/barnahuslogg/' },
  { name: 'a template in columns', path: '/mallar/programteori/' },
  { name: 'an evaluation', path: '/utvarderingar/hasky-pwc-2015/' },
  { name: 'all evaluations', path: '/utvarderingar/' },
  { name: 'a category', path: '/kategorier/forbattra-social-kontext/' },
  { name: 'an empty category', path: '/kategorier/riskerar-forsorjningsstod/' },
  { name: 'all categories', path: '/kategorier/' },
  { name: 'the editors’ guide', path: '/redaktor/' },
  { name: 'the fields and rules', path: '/redaktor/falt/' },
  { name: 'the way into the editor', path: '/redigera/' },
  { name: 'the evidence map', path: '/evidenskarta/' },
  {
    name: 'the evidence map with another rule and a folded group',
    path: '/evidenskarta/?omrade=ekonomiskt-bistand&jamforelse=1&dolda=ekonomiskt-bistand.komma-i-arbete',
    ready: (page) => page.locator('[data-changed]').first().waitFor({ state: 'attached' }),
  },
  { name: 'the evidence map when nothing was found', path: '/evidenskarta/?omrade=finns-inte', ready: shown('.evidence-map .empty') },
  { name: 'the sources', path: '/kallor/' },
  { name: 'the reviews', path: '/granskning/' },
  { name: 'the changes', path: '/andringar/' },
  { name: 'the method', path: '/metod/' },
  { name: 'the page about the catalogue', path: '/om/' },
  { name: 'the open data', path: '/oppna-data/' },
  { name: 'an entry with evaluations left out', path: '/insatser/hasky/?utan=hasky-pwc-2015&utan=finns-inte', ready: shown('.what-if-body') },
  { name: 'the analysis of nothing', path: '/utbud/', ready: shown('.offering') },
  {
    name: 'the analysis of an offering',
    path: '/utbud/#kommun=Kommunen&ges=ips|40|1200000&ges=osa|120||Upphandlas&ges=boendetrappa&ges=hasky&ges=imr&ges=finns-inte&egen=Jobbverkstan|25',
    ready: shown('.advice'),
  },
  { name: 'the search page', path: '/sok/' },
  { name: 'a search with hits', path: '/sok/?q=IPS', ready: shown('.hits a') },
  { name: 'a search without hits', path: '/sok/?q=xyzzyqwrt', ready: shown('.search-help') },
  { name: 'the page for a wrong address', path: '/finns-inte/', status: 404 },
  { name: 'the building blocks', path: '/byggstenar/' },
];

/** Opens a page and waits until its fonts, pictures and scripts are done. */
export async function open(page: Page, { path, status = 200, ready }: SitePage): Promise<void> {
  // Two pages that differ only after the # would be one document to the browser.
  await page.goto('about:blank');
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  await ready?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
