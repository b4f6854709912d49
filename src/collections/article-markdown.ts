import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#settings';
import { articleLink } from './markdown/place.ts';
import { accessStates, blockNames } from './markdown/options.ts';
import type { ArticleRoute } from './articles.ts';
import { contentLedger, contentWords } from './content-ledger.ts';

/**
 * An article as plain Markdown that any reader or program understands: directives have become words,
 * links are addresses below `site`.
 */
export function articleMarkdown(route: ArticleRoute, site: URL): string {
  const { title, description } = route.entry.data;
  // The build keeps no sources in memory: thousands of articles would not fit.
  const source = readFileSync(join(root, route.entry.filePath ?? ''), 'utf8');
  const text = source.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const body = plainMarkdown(text, route, site);
  return `# ${title}\n\n> ${description}\n\n${body.trim()}\n`;
}

/** Replaces the directives of checked Markdown by words. */
function plainMarkdown(body: string, route: ArticleRoute, site: URL): string {
  const locale = route.contentLocale;
  const page = `/${locale}/guidance/${route.slug}/`;
  const ledger = contentLedger();
  const words = contentWords(locale);
  const inline: Record<string, (content: string, attributes: string) => string> = {
    fact: (id, attributes) => words.value(id, attributes.includes('as=number')),
    'from-today': (id) => words.fromToday(id),
    term: (text) => text,
    lang: (text) => `*${text}*`,
    state: (name) => words.state(accessStates.find((state) => state === name) ?? 'full'),
    ui: (label) => {
      const translations = ledger.labels[label];
      return locale === 'en' || !translations || translations[locale] === label
        ? `**${label}**`
        : `**${label}** (${translations[locale]})`;
    },
  };
  return (
    body
      .replace(
        /:(fact|from-today|term|ui|state|lang)\[([^\]]*)\](\{[^}]*\})?/g,
        (_, name: string, content: string, attributes = '') =>
          inline[name]?.(content, String(attributes)) ?? content,
      )
      .replace(/^:::([a-z-]+)\s*$/gm, (whole, name: string) => {
        const block = blockNames.find((known) => known === name);
        return block ? `**${words.block(block)}**\n` : whole;
      })
      .replace(/^:::\s*$/gm, '')
      // A tool is of no use outside its page.
      .replace(/^<[A-Z]\w* \/>\s*$/gm, '')
      .replace(/^(#{2,3} .*?)\s*\{#[a-z0-9-]+\}\s*$/gm, '$1')
      .replace(/\]\(([^)\s]+)\)/g, (whole, url: string) => {
        // Markdown headings have no ids: a link to a place in the article leads to the page.
        if (url.startsWith('#')) return `](${new URL(page + url, site).href})`;
        const link = articleLink(url);
        return link
          ? `](${new URL(`/${locale}/guidance/${link.slug}/${link.hash}`, site).href})`
          : whole;
      })
  );
}
