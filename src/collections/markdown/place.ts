import { isLocale, type Locale } from '#i18n';

/** Which article a content file is: language, folder and slug, all read from its path. */
export interface Place {
  locale: Locale;
  slug: string;
}

/** The place of `…/<locale>/guidance/<slug>.md` (or `.mdx`); undefined for any other file. */
export function placeOf(path: string): Place | undefined {
  const match = /(?:^|\/)([a-z]{2})\/guidance\/([^/]+)\.mdx?$/.exec(path);
  if (!match?.[1] || !match[2] || !isLocale(match[1])) return undefined;
  return { locale: match[1], slug: match[2] };
}

/** A link of the form `slug.md#unit`, taken apart; undefined when it is of another form. */
export function articleLink(url: string): { slug: string; hash: string } | undefined {
  const match = /^(?:\.\/)?([a-z0-9-]+)\.mdx?(#.*)?$/.exec(url);
  return match?.[1] ? { slug: match[1], hash: match[2] ?? '' } : undefined;
}
