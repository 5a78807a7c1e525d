import type { APIRoute } from 'astro';
import { toCsl } from '../../../domain/csl';
import { sourcesInUse } from '../../../library/bibliography';

/** The bibliography as CSL-JSON, for reference managers. */
export const GET: APIRoute = async () =>
  Response.json((await sourcesInUse('en')).map(({ source }) => toCsl(source)));
