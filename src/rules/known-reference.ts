import { didYouMean } from '../domain/suggest.ts';
import { VOCABULARY_NAMES, type VocabularyName } from '../domain/vocabulary.ts';
import { type Reference, referencesOf } from './references.ts';
import { knownIds, type Rule, type RuleContext } from './rule.ts';

const NAMES: Readonly<Record<Reference['target'], string>> = {
  areas: 'områdena',
  categories: 'kategorierna',
  outcomes: 'utfallen',
  designs: 'uppläggen',
  limitations: 'bristerna',
  'target-groups': 'målgrupperna',
  evaluators: 'utvärderarna',
  factors: 'risk- och skyddsfaktorerna',
  sources: 'källorna',
  interventions: 'insatserna',
  evaluations: 'utvärderingarna',
  examples: 'exemplen',
  vignettes: 'vinjetterna',
  instruments: 'bedömningsinstrumenten',
  practices: 'beskrivningarna av kommunernas arbete',
  statistics: 'nyckeltalen',
  templates: 'mallarna',
  pages: 'kunskapssidorna',
  municipalities: 'kommunerna',
  concepts: 'begreppen',
  preconditions: 'förutsättningarna',
  synonyms: 'sökorden',
};

export const knownReference: Rule = {
  name: 'known-reference',
  promise: 'Allt som nämns med id finns: termer, källor och insatser.',
  check(context) {
    const known = new Map<string, string[]>();
    return referencesOf(context).flatMap((reference) => {
      const ids = known.get(reference.target) ?? idsOf(reference.target, context);
      known.set(reference.target, ids);
      return ids.includes(reference.id) ? [] : [violation(reference, ids)];
    });
  },
};

function idsOf(target: Reference['target'], { catalogue, files }: RuleContext): string[] {
  return isVocabulary(target) ? [...catalogue.term[target].keys()] : [...knownIds(files, target)].sort();
}

function violation({ target, id, ...place }: Reference, ids: readonly string[]) {
  const isTerm = isVocabulary(target);
  const where = isTerm ? `Alla termer står i src/content/vocabularies/${target}.yml.` : `Varje fil i src/content/${target} är en post.`;
  return {
    folder: place.folder,
    name: place.name,
    where: place.where,
    what: `”${id}” finns inte bland ${NAMES[target]}.`,
    why: isTerm ? 'Filter, bedömning och jämförelse bygger på gemensamma termer.' : 'Läsaren ska alltid kunna följa hänvisningen.',
    how: `${didYouMean(id, ids)}${where}`,
  };
}

function isVocabulary(target: Reference['target']): target is VocabularyName {
  return (VOCABULARY_NAMES as readonly string[]).includes(target);
}
