import type { Detail } from '../../views/offering/offering.ts';

/** What a visitor can do with the offering. */
export interface OfferingActions {
  toggle(id: string): void;
  /** Adds something by name; the catalogue's own where it has it. */
  add(name: string): void;
  remove(key: string): void;
  detail(key: string, detail: Detail): void;
  organisation(name: string): void;
  area(id: string): void;
  paste(text: string): void;
  open(file: File): void;
  undo(): void;
  clear(): void;
  save(format: 'csv' | 'json'): void;
  print(): void;
}
