import { recordJsonSchema, type RecordVersion } from '#core/record/json-schema';
import { describedSchema } from './field-notes/described-schema.ts';
import { recordNotes } from './field-notes/record.ts';

/** The schema of a record for other programs, in one of its versions, each field described in English. */
export function publishedRecordSchema(version: RecordVersion, site: URL): Record<string, unknown> {
  const id = new URL(`/schemas/record-${version}.json`, site).href;
  const title = `Record of a suspension decision, version ${version}`;
  return describedSchema(recordJsonSchema(version, id, title), recordNotes[version]);
}
