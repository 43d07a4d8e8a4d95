import { type EntryOf, KEPT_COLLECTIONS, type KeptCollection } from '../domain/collections.ts';
import type { DataPath } from '../domain/problem.ts';
import type { Rule, Violation } from './rule.ts';

type Found = Omit<Violation, 'folder' | 'name' | 'where'> & { readonly path: DataPath };

export const datedChanges: Rule = {
  name: 'dated-changes',
  promise: 'Ändringarna i en post står i ordning, den senaste först, och ingen är senare än den senaste granskningen.',
  check({ catalogue, nameOf }) {
    const inForce = KEPT_COLLECTIONS.flatMap((kind) => catalogue[kind].map((entry) => ({ kind, entry })));
    const all: readonly { readonly kind: KeptCollection; readonly entry: EntryOf<KeptCollection> }[] = [...inForce, ...catalogue.withdrawn];
    return all.flatMap(({ kind, entry }) =>
      [...outOfOrder(entry), ...wronglyNew(entry), ...unreviewed(entry), ...early(entry)].map(
        ({ path, ...found }): Violation => ({ ...found, folder: kind, name: nameOf(entry), where: { path } }),
      ),
    );
  },
};

function outOfOrder({ changes }: EntryOf<KeptCollection>): Found[] {
  return changes.flatMap(({ on }, index) => {
    const before = changes[index - 1];
    if (before === undefined || on <= before.on) return [];
    return [
      {
        path: ['changes', index, 'on'],
        what: `Ändringen ${on} står efter den från ${before.on}.`,
        why: 'Läsaren ska se det senaste först.',
        how: 'Flytta den nyare ändringen överst i changes, eller rätta dagen.',
      },
    ];
  });
}

function wronglyNew({ changes }: EntryOf<KeptCollection>): Found[] {
  return changes.flatMap(({ kind }, index) =>
    kind !== 'ny' || index === changes.length - 1
      ? []
      : [
          {
            path: ['changes', index, 'kind'],
            what: 'En ändring av slaget ny har äldre ändringar under sig.',
            why: 'En post kan bara läggas till en gång, före allt annat som händer med den.',
            how: 'Skriv andring eller rattelse, eller flytta raden sist i changes.',
          },
        ],
  );
}

/** Whoever changes what an entry says has it before them. A review of the rest is asked for, not taken for granted. */
function unreviewed({ changes, lastReviewedOn }: EntryOf<KeptCollection>): Found[] {
  return changes.flatMap(({ on, kind }, index) =>
    kind === 'rattelse' || on <= lastReviewedOn
      ? []
      : [
          {
            path: ['changes', index, 'on'],
            what: `Posten ändrades ${on}, men granskades senast ${lastReviewedOn}.`,
            why: 'Den som ändrar vad en post säger läser hela posten mot källorna, så att inget annat i den blir fel.',
            how: 'Läs posten och skriv samma dag i lastReviewedOn. Är det bara ett fel som är rättat, skriv rattelse.',
          },
        ],
  );
}

function early(entry: EntryOf<KeptCollection>): Found[] {
  const on = 'withdrawn' in entry ? entry.withdrawn?.on : undefined;
  const latest = entry.changes[0]?.on;
  if (on === undefined || latest === undefined || on >= latest) return [];
  return [
    {
      path: ['withdrawn', 'on'],
      what: `Posten drogs tillbaka ${on}, men ändrades ${latest}.`,
      why: 'En tillbakadragen post ändras inte mer.',
      how: 'Rätta någon av dagarna.',
    },
  ];
}
