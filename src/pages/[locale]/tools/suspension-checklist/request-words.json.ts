import type { APIRoute } from 'astro';
import type { Locale } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
export { localePaths as getStaticPaths } from '../../../../layouts/locale-paths.ts';

/** What the draft of a service request says, asked for when somebody writes one. */
export const GET: APIRoute = ({ params }) =>
  Response.json(wordsOf(params['locale'] as Locale, 'case-log', 'figures', 'timeline', 'export'));
