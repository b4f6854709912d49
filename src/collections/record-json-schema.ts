import { recordJsonSchema, type RecordVersion } from '#core/record/json-schema';

/** The schema of a record for other programs, in one of its versions. */
export function publishedRecordSchema(version: RecordVersion, site: URL): Record<string, unknown> {
  const id = new URL(`/schemas/record-${version}.json`, site).href;
  return recordJsonSchema(version, id, `Record of a suspension decision, version ${version}`);
}
