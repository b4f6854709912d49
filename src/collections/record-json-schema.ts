import { recordJsonSchema } from '#core/record/json-schema';

/** The schema of a record for other programs. */
export function publishedRecordSchema(site: URL): Record<string, unknown> {
  const id = new URL('/schemas/record-1.json', site).href;
  return recordJsonSchema(id, 'Record of a suspension decision, version 1');
}
