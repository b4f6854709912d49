export { policyData, presetDocument, presets } from './policy-tool.ts';
export { policyWords } from './policy-words.ts';
export { articlesOf, type ArticleLink, type ArticleRoute } from './articles.ts';
export { articleMarkdown } from './article-markdown.ts';
export { checklistData } from './checklist-data.ts';
export { checklistWords } from './checklist-words.ts';
export { facts, glossary, sources, type FactLine, type GlossaryEntry } from './reference.ts';
export { sourceLink } from './ledger.ts';
export type { Source } from './schemas.ts';
export {
  combinations,
  flowReview,
  rulesReview,
  rulesWords,
  type Everywhere,
  type FlowReview,
  type ReviewedRule,
} from './rules-review.ts';
export { suspension } from './suspension.ts';
export { certainty, published } from './words.ts';
export { accessStates, type AccessState } from './markdown/options.ts';
