/** What was measured, as the table of results shows it. */
export type Row = { readonly vad: string; readonly gånger: number; readonly 'median ms': number; readonly 'sämst ms': number };

/** Times in milliseconds as a row. */
export function row(vad: string, times: readonly number[]): Row {
  const sorted = [...times].sort((a, b) => a - b);
  const rounded = (ms = 0) => Math.round(ms * 10) / 10;
  return { vad, gånger: times.length, 'median ms': rounded(sorted[Math.floor(sorted.length / 2)]), 'sämst ms': rounded(sorted.at(-1)) };
}
