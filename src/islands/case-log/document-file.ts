import type { Document } from '#core/document';
import type { Locale, Say } from '#i18n';

/** A document as the content of a file; the library that makes it is fetched now. */
export async function documentFile(
  kind: 'md' | 'docx',
  document: Document,
  voice: { locale: Locale; say: Say },
): Promise<BlobPart> {
  const edition = { document, voices: [voice] as const, site: location.origin };
  return kind === 'md'
    ? (await import('#export/markdown')).markdown(edition)
    : (await import('#export/docx')).docx(edition);
}
