import type { APIRoute } from 'astro';
import { suspension } from '#collections';

/** The rules of the suspension as tools in the browser read them: codes alone, the same in every language. */
export const GET: APIRoute = () => Response.json(suspension().edition);
