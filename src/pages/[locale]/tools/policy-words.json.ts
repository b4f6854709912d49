import type { APIRoute } from 'astro';
import type { Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
export { localePaths as getStaticPaths } from '../../../layouts/locale-paths.ts';

/** What the policy builder and its documents say in one language, in one file. */
export const GET: APIRoute = ({ params }) =>
  Response.json(
    wordsOf(
      params['locale'] as Locale,
      'figures',
      'policy',
      'policy-builder',
      'policy-document',
      'policy-diff',
      'policy-lint',
      'letters',
      'late-charges',
      'timeline',
      'errors',
      'export',
    ),
  );
