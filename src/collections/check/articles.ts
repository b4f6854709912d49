import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Locale } from '#i18n';
import type { Ledger } from '../ledger.ts';
import { placeOf } from '../markdown/place.ts';
import { readArticle } from './article.ts';
import type { ArticleReading } from './reading.ts';

/** Every article of a folder of content, or of one language of it, as the check reads it. */
export function readArticles(
  contentDir: string,
  root: string,
  ledger: Ledger,
  language: Locale | '*' = '*',
): ArticleReading[] {
  return globSync(`${language}/guidance/*.{md,mdx}`, { cwd: contentDir })
    .sort()
    .flatMap((path) => {
      const place = placeOf(path);
      if (!place) return [];
      const full = join(contentDir, path);
      return [readArticle(readFileSync(full, 'utf8'), relative(root, full), place, ledger)];
    });
}
