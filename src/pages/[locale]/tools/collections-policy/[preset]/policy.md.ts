import type { APIRoute } from 'astro';
import { presetDocument, presets } from '#collections';
import { markdown } from '#export/markdown';
import { locales, sayer, type Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { siteUrl } from '#settings';

/** Each starting policy in each language, for readers without scripts. */
export function getStaticPaths() {
  return locales.flatMap((locale) =>
    Object.keys(presets()).map((preset) => ({ params: { locale, preset } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const words = wordsOf(locale, 'figures', 'policy', 'policy-document', 'timeline', 'export');
  const say = sayer(locale, words);
  const document = presetDocument(params['preset'] ?? '');
  return new Response(markdown({ document, voices: [{ locale, say }], site: siteUrl }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
