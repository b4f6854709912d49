import type { HastPluginList, MdastPluginList } from 'satteri';
import { columnNames } from './column-names.ts';
import { directives } from './directives.ts';
import type { MarkdownOptions } from './options.ts';
import { unitIds } from './unit-ids.ts';

export type { MarkdownOptions } from './options.ts';

/** Parser features that articles rely on. */
export const features = { directive: true, headingAttributes: true } as const;

/** Options for Astro's Markdown engine, Sätteri: the same for `.md` and `.mdx`. */
export function markdownOptions(options: MarkdownOptions): {
  features: typeof features;
  mdastPlugins: MdastPluginList;
  hastPlugins: HastPluginList;
} {
  return { features, mdastPlugins: [directives(options)], hastPlugins: [unitIds, columnNames] };
}
