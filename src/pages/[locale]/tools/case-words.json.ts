import type { APIRoute } from 'astro';
import type { Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
export { localePaths as getStaticPaths } from '../../../layouts/locale-paths.ts';

/** What the case log and its documents say in one language, in one file. */
export const GET: APIRoute = ({ params }) => {
  const { rules, ...words } = wordsOf(
    params['locale'] as Locale,
    'case-log',
    'checklist',
    'checklist-worldwide',
    'rules',
    'figures',
    'errors',
    'export',
    'timeline',
  );
  // Of the reviewers' words only how sure a rule is, and those of the picture.
  const { certainty = {}, flow = {} } = typeof rules === 'object' ? rules : {};
  return Response.json({ ...words, rules: { certainty, flow } });
};
