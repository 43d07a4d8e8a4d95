/** Units of a figure, with how they are written after a number, and after the number one where that differs. */
export const UNITS = {
  procent: { symbol: '%' },
  procentenheter: { symbol: 'procentenheter', one: 'procentenhet' },
  personer: { symbol: 'personer', one: 'person' },
  manader: { symbol: 'månader', one: 'månad' },
  ar: { symbol: 'år' },
  dagar: { symbol: 'dagar', one: 'dag' },
  kronor: { symbol: 'kr' },
  studier: { symbol: 'studier', one: 'studie' },
  veckor: { symbol: 'veckor', one: 'vecka' },
  timmar: { symbol: 'timmar', one: 'timme' },
  minuter: { symbol: 'minuter', one: 'minut' },
  ganger: { symbol: 'gånger', one: 'gång' },
  hushall: { symbol: 'hushåll' },
  barn: { symbol: 'barn' },
  platser: { symbol: 'platser', one: 'plats' },
  kommuner: { symbol: 'kommuner', one: 'kommun' },
  antal: { symbol: '' },
} as const satisfies Record<string, { symbol: string; one?: string }>;
export type Unit = keyof typeof UNITS;
