import type { SearchTerm } from '../data.ts';
import { fold, wordsOf } from '../fold.ts';

const initials = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** At most so many words an initial, the most frequent: what a query loads stays bounded. */
const mostPerInitial = 2000;

/**
 * The words of built article pages by their folded initial, the most frequent first. They tell a word
 * that exists from a slip of the keyboard.
 */
export function vocabulary(pages: readonly string[]): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const word of wordsOf(bodyText(page))) {
      const known = word.toLowerCase();
      if (known.length > 1) counts.set(known, (counts.get(known) ?? 0) + 1);
    }
  }
  // Every initial has its list, so that no query ever asks for a file that is not there.
  const byInitial = new Map([...initials].map((initial) => [initial, [] as string[]]));
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [word] of sorted) {
    const initial = fold(word).charAt(0);
    const words = byInitial.get(initial);
    if (words && words.length < mostPerInitial) words.push(word);
  }
  return byInitial;
}

/** Concepts with those of their forms that have a word with this folded initial. */
export function termsWith(initial: string, terms: readonly SearchTerm[]): SearchTerm[] {
  const has = (form: string) => wordsOf(form).some((word) => fold(word).startsWith(initial));
  return terms.flatMap(({ id, written, heard }) => {
    const own = { id, written: written.filter(has), heard: heard.filter(has) };
    return own.written.length + own.heard.length > 0 ? [own] : [];
  });
}

/** The title and the body of an article page, without mark-up, sources and the titles of boxes. */
function bodyText(html: string): string {
  const title = /<h1\b[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '';
  const [, rest = ''] = html.split('<div class="body"');
  const [body = ''] = rest.split('<section class="ends"');
  return `${title} <div ${body}`
    .replace(/<small\b[\s\S]*?<\/small>/g, ' ')
    .replace(/<(\w+) class="box-title"[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ');
}
