import type { Priority } from '../domain/recommendation.ts';

const UNKNOWN_PRIORITY = {
  label: 'Rekommenderas, utan återgiven prioritet',
  meaning: 'Texten som katalogen bygger på säger att riktlinjen rekommenderar insatsen, men inte med vilken prioritet.',
};

/** A guideline's priority in words, and what it means. */
export function priorityText(priority: Priority | undefined): { readonly label: string; readonly meaning: string } {
  if (priority === undefined) return UNKNOWN_PRIORITY;
  if (priority === 'lag') return { label: 'Låg prioritet', meaning: 'Texten som katalogen bygger på anger ingen siffra på skalan 1–10.' };
  if (priority === 'fou') return { label: 'FoU', meaning: 'Ska bara ges inom forskning och utveckling, eftersom kunskapen inte räcker.' };
  if (priority === 'icke-gora') return { label: 'Icke-göra', meaning: 'Ska inte ges alls, enligt riktlinjen.' };
  return { label: `Prioritet ${priority} av 10`, meaning: '1 är högst prioritet och 10 lägst.' };
}
