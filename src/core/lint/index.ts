export { applyFix } from './apply-fix.ts';
export { severities, type Change, type Finding, type Severity } from './finding.ts';
export { lint } from './lint.ts';
export type { Ground, Rule } from './rule.ts';
export { rules } from './rules.ts';
