import type { APIRoute } from 'astro';
import { presetDocument } from '#collections';
import { text } from '#export/text';
import { sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
export { getStaticPaths } from './policy.md.ts';

/** The same as plain text, for any word processor. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const words = wordsOf(locale, 'figures', 'policy', 'policy-document', 'timeline', 'export');
  return new Response(text(presetDocument(params['preset'] ?? ''), sayer(locale, words)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
