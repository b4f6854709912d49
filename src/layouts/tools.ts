/** The tools, by their place below `tools/`, and the dictionary in which each says its title and its lead. */
export const tools = [
  ['collections-policy', 'policy-builder'],
  ['suspension-checklist', 'checklist-tool'],
  ['case-log', 'case-log'],
  ['suspension-rules', 'rules'],
] as const;
