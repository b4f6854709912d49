import type { APIRoute } from 'astro';
import { publishedPolicySchema } from '#collections/policy-json-schema';

/** The JSON Schema of a collections policy, for editors and other programs. */
export const GET: APIRoute = ({ site }) => {
  if (!site) throw new Error('the address of the site is set in astro.config.mjs');
  return new Response(`${JSON.stringify(publishedPolicySchema(site), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
