import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from '#collections/schemas';
import { contentUrl } from '#settings';

/** Articles are checked as a whole before they are read here; this schema gives them their types. */
const guidance = defineCollection({
  loader: glob({
    base: contentUrl,
    pattern: '*/guidance/*.{md,mdx}',
    // The file's own path: the same slug stands once in each language.
    generateId: ({ entry }) => entry,
    retainBody: false,
  }),
  schema: articleSchema,
});

export const collections = { guidance };
