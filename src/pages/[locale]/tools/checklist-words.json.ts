import type { APIRoute } from 'astro';
import { checklistWords } from '#collections';
import type { Locale } from '#i18n';
export { localePaths as getStaticPaths } from '../../../layouts/locale-paths.ts';

/** What the checklist says in one language, in one file. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await checklistWords(params['locale'] as Locale));
