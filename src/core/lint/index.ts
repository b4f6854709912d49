export { severities, type Change, type Finding, type Severity } from './finding.ts';
