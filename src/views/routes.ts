/** Every address of the site, in one place. They begin with the path that the site is served under. */
const BASE: string = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/';
const at = (path: string) => `${BASE.replace(/\/$/, '')}/${path}`;

export const routes = {
  start: at(''),
  interventions: at('insatser/'),
  allInterventions: at('insatser/alla/'),
  interventionData: at('insatser/lista.json'),
  intervention: (id: string) => at(`insatser/${id}/`),
  evaluation: (id: string) => at(`utvarderingar/${id}/`),
  evaluations: at('utvarderingar/'),
  category: (id: string) => at(`kategorier/${id}/`),
  categories: at('kategorier/'),
  sources: at('kallor/'),
  source: (id: string) => at(`kallor/#${id}`),
  method: at('metod/'),
  search: at('sok/'),
  about: at('om/'),
  asset: at,
} as const;
