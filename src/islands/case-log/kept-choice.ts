import type { Choice } from './case-line.ts';

const name = 'saldo-case-list';
const shows = ['open', 'closed', 'all'] as const;
const sorts = ['next', 'deletion', 'name', 'newest'] as const;

/** What the list showed last on this device, and in which order. */
export function keptChoice(): Choice {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Partial<Choice> | null;
    return {
      show: shows.find((one) => one === kept?.show) ?? 'open',
      sort: sorts.find((one) => one === kept?.sort) ?? 'next',
    };
  } catch {
    return { show: 'open', sort: 'next' };
  }
}

/** Keeps the choice for a reload and for the next visit. */
export function keepChoice(choice: Choice): void {
  try {
    localStorage.setItem(name, JSON.stringify(choice));
  } catch {
    // Forbidden storage: the choice lasts as long as the list is shown.
  }
}
