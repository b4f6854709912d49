import { severities } from '#core/lint';
import type { ToldFinding } from './policy-lint.ts';
import { sentences } from './sentences.ts';

/** Findings for reading in a terminal, the worst first. */
export function lintText(findings: readonly ToldFinding[], asAt: string): string {
  const of = sentences.lint;
  const groups = severities.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return some.length === 0 ? [] : ['', of.severity(severity, some.length), ...some.flatMap(lines)];
  });
  return `${[of.title(asAt), ...(groups.length === 0 ? ['', of.none] : groups)].join('\n')}\n`;
} // prettier-ignore

function lines({ code, path, says, fix, cites }: ToldFinding): string[] {
  const of = sentences.lint;
  return [
    `  ${code}  ${path}`,
    `    ${says}`,
    ...(fix ? [`    ${of.fix(fix.says)}`] : []),
    `    ${of.cites(cites)}`,
  ];
}
