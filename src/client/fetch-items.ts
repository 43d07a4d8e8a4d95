import type { ListItem } from '../views/list/item.ts';

/** The items of the list, or undefined when they couldn't be fetched. */
export async function fetchItems(address: string): Promise<readonly ListItem[] | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as ListItem[]) : undefined;
  } catch {
    return undefined;
  }
}
