import { showChecklists } from './show.ts';

// Bundled apart for articles, without anything that would be loaded later: see EmbeddedChecklist.astro.
showChecklists();
