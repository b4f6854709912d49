import type { Locale } from '#i18n';
import type { Fragment } from './engine.ts';

/** An article as the reader has it. */
export async function pageInReadersLanguage(fragment: Fragment, reader: Locale): Promise<Document> {
  const slug = fragment.url.split('/').at(-2) ?? '';
  const answer = await fetch(`/${reader}/guidance/${slug}/`);
  if (!answer.ok) throw new Error(`${slug}: ${answer.status}`);
  return articleOf(await answer.text());
}

/** The article of a page alone: the styles of another page would offend the policy of this one. */
function articleOf(html: string): Document {
  const article = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  return new DOMParser().parseFromString(article, 'text/html');
}

/** The text of a unit, without its source and the lists in it. */
export function plainText(element: Element | null): string {
  if (!element) return '';
  for (const extra of element.querySelectorAll('.src, ul, ol')) extra.remove();
  return element.textContent ?? '';
}
