/** Units of a figure, with how they are written after a number. */
export const UNITS = {
  procent: { symbol: '%', spoken: 'procent' },
  procentenheter: { symbol: 'procentenheter', spoken: 'procentenheter' },
  personer: { symbol: 'personer', spoken: 'personer' },
  manader: { symbol: 'månader', spoken: 'månader' },
  ar: { symbol: 'år', spoken: 'år' },
  dagar: { symbol: 'dagar', spoken: 'dagar' },
  kronor: { symbol: 'kr', spoken: 'kronor' },
  studier: { symbol: 'studier', spoken: 'studier' },
} as const;
export type Unit = keyof typeof UNITS;
