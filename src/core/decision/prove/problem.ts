import type { ExampleDifference } from '../examples.ts';

/** Answers as codes, by fact: `{ evidence: 'weak', 'suspended-on': '45..54' }`. */
export type CodedAnswers = Readonly<Record<string, string>>;

/** One way in which a model is not what it must be. Each that can, carries answers that show it. */
export type ProofProblem =
  | { code: 'no-rule-decides'; answers: CodedAnswers; combinations: bigint }
  | { code: 'rule-never-holds'; rule: string }
  | { code: 'rule-never-decides'; rule: string; before: string[]; answers: CodedAnswers }
  | { code: 'rider-never-applies'; rider: string }
  | { code: 'outcome-never-reached'; outcome: string }
  | { code: 'group-without-rule'; group: string }
  | { code: 'fact-changes-nothing'; fact: string }
  | { code: 'duty-never-given'; duty: string }
  | { code: 'open-point-never-shown'; point: string }
  | { code: 'no-such-source'; in: string; source: string }
  | { code: 'rule-without-example'; rule: string; answers: CodedAnswers }
  | ({ code: 'example-differs' } & ExampleDifference);

/** A problem on one line, in codes and figures: `no-rule-decides  state=active harm=yes  (12 combinations)`. */
export function problemLine(problem: ProofProblem): string {
  switch (problem.code) {
    case 'no-rule-decides':
      return line(problem.code, said(problem.answers), `combinations=${problem.combinations}`);
    case 'rule-never-decides':
      return line(
        problem.code,
        problem.rule,
        `before=${problem.before.join(',')}`,
        said(problem.answers),
      );
    case 'rule-without-example':
      return line(problem.code, problem.rule, said(problem.answers));
    case 'example-differs':
      return line(
        problem.code,
        problem.example,
        `${problem.what}: expected=${problem.expected} found=${problem.found}`,
      );
    case 'no-such-source':
      return line(problem.code, problem.in, problem.source);
    default: {
      const { code, ...rest } = problem;
      return line(code, ...Object.values(rest));
    }
  }
}

function line(...parts: string[]): string {
  return parts.join('  ');
}

function said(answers: CodedAnswers): string {
  return Object.entries(answers)
    .map(([fact, answer]) => `${fact}=${answer}`)
    .join(' ');
}
