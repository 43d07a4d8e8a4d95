/** Units of a figure, with how they are written after a number. */
export const UNITS = {
  procent: { symbol: '%' },
  procentenheter: { symbol: 'procentenheter' },
  personer: { symbol: 'personer' },
  manader: { symbol: 'månader' },
  ar: { symbol: 'år' },
  dagar: { symbol: 'dagar' },
  kronor: { symbol: 'kr' },
  studier: { symbol: 'studier' },
} as const;
export type Unit = keyof typeof UNITS;
