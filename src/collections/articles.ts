import { getCollection, type CollectionEntry } from 'astro:content';
import { fallbackLocale, locales, type Locale } from '#i18n';
import { placeOf } from './markdown/place.ts';

type Entry = CollectionEntry<'guidance'>;

/** One page of guidance: the language of its frame, and the article it shows. */
export interface ArticleRoute {
  /** Language of the address and of the frame. */
  locale: Locale;
  /** Language of the words: the fallback's where no translation exists. */
  contentLocale: Locale;
  slug: string;
  entry: Entry;
  /** Languages in which the article itself exists. */
  translations: readonly Locale[];
  previous: ArticleLink | undefined;
  next: ArticleLink | undefined;
  related: readonly ArticleLink[];
}

/** What a list needs to know of an article. */
export interface ArticleLink {
  slug: string;
  title: string;
  description: string;
  kind: Entry['data']['kind'];
  /** Language of title and description. */
  contentLocale: Locale;
  order: number;
  reviewed: string;
}

type Routes = ReadonlyMap<Locale, readonly ArticleRoute[]>;

let routes: Promise<Routes> | undefined;

/**
 * The articles of one language in reading order, fallbacks among them. The collection is asked once a
 * build; in development it is asked each time, so that an edit shows.
 */
export async function articlesOf(locale: Locale): Promise<readonly ArticleRoute[]> {
  if (import.meta.env.DEV || !routes) routes = makeRoutes();
  return (await routes).get(locale) ?? [];
}

async function makeRoutes(): Promise<Routes> {
  const bySlug = new Map<string, Map<Locale, Entry>>();
  for (const entry of await getCollection('guidance')) {
    const place = placeOf(entry.filePath ?? '');
    if (!place) continue;
    const versions = bySlug.get(place.slug) ?? new Map<Locale, Entry>();
    bySlug.set(place.slug, versions.set(place.locale, entry));
  }
  return new Map(locales.map((locale) => [locale, routesOf(locale, bySlug)]));
}

function routesOf(
  locale: Locale,
  bySlug: ReadonlyMap<string, ReadonlyMap<Locale, Entry>>,
): ArticleRoute[] {
  const shown = [...bySlug].flatMap(([slug, versions]) => {
    const contentLocale = versions.has(locale) ? locale : fallbackLocale;
    const entry = versions.get(contentLocale);
    return entry ? [{ slug, contentLocale, entry, translations: [...versions.keys()].sort() }] : [];
  });
  shown.sort(
    (a, b) => a.entry.data.order - b.entry.data.order || a.slug.localeCompare(b.slug, 'en'),
  );
  const links = new Map(shown.map((one) => [one.slug, linkTo(one)]));
  return shown.map((one, index) => ({
    ...one,
    locale,
    previous: links.get(shown[index - 1]?.slug ?? ''),
    next: links.get(shown[index + 1]?.slug ?? ''),
    related: one.entry.data.related.flatMap((slug) => links.get(slug) ?? []),
  }));
}

function linkTo(one: { slug: string; contentLocale: Locale; entry: Entry }): ArticleLink {
  const { title, description, kind, order, reviewed } = one.entry.data;
  return {
    slug: one.slug,
    contentLocale: one.contentLocale,
    title,
    description,
    kind,
    order,
    reviewed,
  };
}
