import type { APIRoute } from 'astro';
import { presets } from '#collections';
import { policyJson } from '#export/policy-json';
export { getStaticPaths } from './policy.md.ts';

/** The same as data, which the tool and the terminal open. */
export const GET: APIRoute = ({ params }) => {
  const preset = presets()[params['preset'] ?? ''];
  if (!preset) throw new Error(`no preset ${params['preset']}`);
  return new Response(policyJson(preset), { headers: { 'Content-Type': 'application/json' } });
};
