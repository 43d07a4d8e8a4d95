import { expect, test } from 'vitest';
import { evidenceState } from '../../src/views/evidence-state.ts';
import { realCatalogue } from '../real-catalogue.ts';

test('picture, table and sentence say the same', () => {
  const state = evidenceState(realCatalogue());
  expect(state.rows.reduce((sum, { count }) => sum + count, 0)).toBe(state.total);
  for (const { count, counts, tiles, label } of state.rows) {
    expect(counts.reduce((sum, level) => sum + level.count, 0)).toBe(count);
    expect(tiles.length).toBe(count);
    if (count > 0) expect(state.summary).toContain(`${label}: ${count}`);
  }
});
