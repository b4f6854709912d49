/** What the files of one room may import. */
export interface Room {
  /** Folder under `src`, with `*` for one name; a file's own name for a file on its own. */
  room: string;
  /** Doors of `package.json`, with `*` for any ending. */
  doors: readonly string[];
  /** Packages, with `*` for any ending. */
  packages: readonly string[];
  /** Folders it may reach by a relative path, since they have no door. */
  folders?: readonly string[];
  /** What to do instead, when none of this will do. */
  instead: string;
}

/** The import table of DESIGN 3, the first room that fits a file counts. */
export const rooms: readonly Room[] = [
  {
    room: 'core/decision',
    doors: ['#core/sentence', '#core/calendar'],
    packages: ['zod'],
    instead: 'The next checklist is a YAML file: what is special to one belongs into its rules.',
  },
  {
    room: 'core/sentence.ts',
    doors: [],
    packages: [],
    instead: 'A sentence is a code and its figures; whoever makes it brings them.',
  },
  {
    room: 'core/calendar',
    doors: ['#core/sentence'],
    packages: ['zod', 'zod/mini', 'temporal-polyfill/*'],
    instead: 'Hand holidays and the day in as data.',
  },
  {
    room: 'core/money',
    doors: ['#core/sentence'],
    packages: ['zod', 'zod/mini', 'dinero.js/currencies'],
    instead: 'Hand it in as data.',
  },
  {
    room: 'core/policy',
    doors: ['#core/sentence', '#core/calendar', '#core/money'],
    packages: ['zod', 'zod/mini'],
    instead: 'Move what both need into a lower room.',
  },
  {
    room: 'core/late-payment',
    doors: ['#core/sentence', '#core/calendar', '#core/money', '#core/policy'],
    packages: ['zod'],
    instead: 'Move what both need into a lower room.',
  },
  {
    room: 'core/dunning',
    doors: ['#core/sentence', '#core/calendar', '#core/money', '#core/policy'],
    packages: ['zod', 'zod/mini'],
    instead: 'Move what both need into a lower room.',
  },
  {
    room: 'core/*',
    doors: ['#core/*'],
    packages: ['zod', 'zod/mini'],
    instead: 'The core is pure: take data in, give codes and figures back, and let a shell do the rest.',
  },
  {
    room: 'i18n',
    doors: ['#core/sentence'],
    packages: ['i18next'],
    folders: ['locales'],
    instead: 'This room knows languages alone: what speaks of content belongs to collections.',
  },
  {
    room: 'collections',
    doors: ['#i18n', '#i18n/dictionaries', '#settings', '#core/*'],
    packages: ['astro:content', 'node:*', 'i18next', 'satteri', 'yaml', 'zod'],
    instead: 'Give it back as data, and let the page or island use it.',
  },
  {
    room: 'search',
    doors: ['#i18n', '#core/*'],
    packages: ['node:*', 'pagefind', 'esbuild', '@orama/stemmers*', 'stopword'],
    instead: 'Take what is to be searched as data; this room knows the engine and nothing else.',
  },
  {
    room: 'export',
    doors: ['#core/*', '#i18n', '#i18n/dictionaries'],
    packages: ['docx'],
    instead: 'A document arrives ready; take what is missing as data.',
  },
  {
    room: 'islands/*',
    doors: ['#core/*', '#i18n', '#search', '#search/data', '#search/words', '#export*'],
    packages: ['preact', 'preact/*', '@preact/signals', 'idb'],
    folders: ['src/islands/ui', 'src/styles'],
    instead: 'Let the page hand it in, as sentences, data or an element; put what two islands share into islands/ui.',
  },
  {
    room: 'components',
    doors: ['#collections', '#collections/*', '#i18n', '#i18n/dictionaries', '#search', '#search/data', '#settings'],
    packages: ['astro', 'astro/types', 'astro:*'],
    folders: ['src/islands', 'src/styles'],
    instead: 'Ask collections for it, or let the layout hand it in.',
  },
  {
    room: 'layouts',
    doors: ['#collections', '#collections/*', '#i18n', '#i18n/dictionaries', '#search', '#search/data', '#settings'],
    packages: ['astro', 'astro/types', 'astro:*'],
    folders: ['src/components', 'src/islands', 'src/styles'],
    instead: 'Ask collections for it, or let the page hand it in.',
  },
  {
    room: 'pages',
    doors: ['#collections', '#collections/*', '#i18n', '#i18n/dictionaries', '#search', '#search/data', '#export/markdown', '#export/text', '#export/policy-json', '#settings'],
    packages: ['astro', 'astro:*', '@astrojs/rss'],
    folders: ['src/layouts', 'src/components', 'src/islands', 'src/styles'],
    instead: 'A page is an address: ask collections for data and a layout for its looks.',
  },
  {
    room: 'integrations',
    doors: ['#collections/*', '#i18n', '#search/build', '#search/data', '#settings'],
    packages: ['astro', 'node:*'],
    instead: 'Read the built pages, or take data from collections.',
  },
  {
    room: 'cli',
    doors: ['#core/*', '#collections/*', '#i18n', '#i18n/dictionaries', '#export*', '#settings'],
    packages: ['node:*', 'yaml', 'zod/mini'],
    instead: 'The terminal uses the same core as the pages, and neither Astro nor an island.',
  },
  {
    room: 'content.config.ts',
    doors: ['#collections/schemas', '#settings'],
    packages: ['astro:content', 'astro/loaders'],
    instead: 'This file lists collections; define what they hold in collections.',
  },
  {
    room: 'settings.ts',
    doors: [],
    packages: ['node:*'],
    instead: 'Settings come from the environment alone.',
  },
  {
    room: 'env.d.ts',
    doors: [],
    packages: [],
    instead: 'This file declares types alone.',
  },
]; // prettier-ignore

/** What one or two files alone may import, so that the rest does not depend on it. */
export const reserved: readonly { what: string; files: readonly string[]; instead: string }[] = [
  {
    what: 'astro:content',
    files: ['src/collections/articles.ts', 'src/content.config.ts', 'src/pages/*'],
    instead: 'Ask src/collections/articles.ts for what the page needs.',
  },
  {
    what: 'pagefind',
    files: ['src/search/build/*', 'src/search/client/engine.ts'],
    instead: 'Talk to the engine through src/search.',
  },
];
