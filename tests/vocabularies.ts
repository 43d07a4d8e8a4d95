import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RatingTerms } from '../src/domain/study.ts';
import { designSchema, limitationSchema } from '../src/domain/vocabulary.ts';

const read = (name: string): unknown => parse(readFileSync(`src/content/vocabularies/${name}.yml`, 'utf8'));

/** The designs and limitations that the catalogue really uses: the method is these files together with the rule. */
export const designs = designSchema.array().parse(read('designs'));
export const limitations = limitationSchema.array().parse(read('limitations'));

export const terms: RatingTerms = {
  designs: new Map(designs.map((design) => [design.id, design])),
  limitations: new Map(limitations.map((limitation) => [limitation.id, limitation])),
};
