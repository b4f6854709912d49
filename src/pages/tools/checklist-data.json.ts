import type { APIRoute } from 'astro';
import { checklistData } from '#collections';

/** The rules of the checklist, the same in every language. */
export const GET: APIRoute = () => Response.json(checklistData());
