import type { APIRoute } from 'astro';
import { policyWords } from '#collections';
import type { Locale } from '#i18n';
export { localePaths as getStaticPaths } from '../../../layouts/locale-paths.ts';

/** What the policy builder and its documents say in one language, in one file. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await policyWords(params['locale'] as Locale));
