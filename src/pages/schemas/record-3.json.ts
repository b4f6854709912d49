import type { APIRoute } from 'astro';
import { publishedRecordSchema } from '#collections/record-json-schema';

/** The JSON Schema of the record of a decision in version 3, for other programs. */
export const GET: APIRoute = ({ site }) => {
  if (!site) throw new Error('the address of the site is set in astro.config.mjs');
  return new Response(`${JSON.stringify(publishedRecordSchema(3, site), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
