export { canonicalJson } from './canonical-json.ts';
export { checklistOf, decisiveText, withoutRemarks, type RulesEdition } from './rules-edition.ts';
