import type { APIRoute } from 'astro';
import type { Locale, Words } from '#i18n';
import { translatorOf, wordsOf, type Dictionary } from '#i18n/dictionaries';
import type { ToolText } from '#search/data';
import { tools } from '../../../layouts/tools.ts';
export { localePaths as getStaticPaths } from '../../../layouts/locale-paths.ts';

/** Where a tool keeps what it asks and answers: dictionary and key. */
const asked: Readonly<Record<string, readonly (readonly [Dictionary, string])[]>> = {
  'collections-policy': [
    ['policy-builder', 'step'],
    ['policy-builder', 'field'],
  ],
  'suspension-checklist': [
    ['checklist', 'question'],
    ['checklist', 'help'],
    ['checklist', 'outcome'],
  ],
};

/** The tools with their questions and outcomes, for the search of one language. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const texts = tools.map(([slug, dictionary]): ToolText => {
    const t = translatorOf(locale, dictionary);
    const parts = (asked[slug] ?? []).flatMap(([name, key]) =>
      sentences(wordsOf(locale, name), name, key),
    );
    const short =
      dictionary === 'checklist-tool' ? translatorOf(locale, dictionary)('short') : undefined;
    return { slug, title: t('title'), ...(short && { short }), lead: t('lead'), parts };
  });
  return Response.json(texts);
};

/** Every sentence below a key, those of one question or outcome joined; figures are left open. */
function sentences(words: Words, name: Dictionary, key: string): string[] {
  const dictionary = words[name];
  const found = typeof dictionary === 'object' ? dictionary[key] : undefined;
  return typeof found === 'object' ? Object.values(found).flatMap(joined) : [];
}

function joined(value: string | Words): string[] {
  if (typeof value === 'string') return [value.replace(/\{\{\w+\}\}/g, '…')];
  const inner = Object.values(value);
  return inner.every((one) => typeof one === 'string')
    ? [inner.flatMap(joined).join(' ')]
    : inner.flatMap(joined);
}
