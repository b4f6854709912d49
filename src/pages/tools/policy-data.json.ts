import type { APIRoute } from 'astro';
import { policyData } from '#collections';

/** Figures, starting policies and holidays of the policy builder, the same in every language. */
export const GET: APIRoute = () => Response.json(policyData());
