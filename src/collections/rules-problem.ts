import type { Model } from '#core/decision';
import { problemLine, type ModelProblem, type ProofProblem } from '#core/decision/prove';
import type { Problem } from './problem.ts';
import type { Read } from './read-yaml.ts';

type LineOf = Read<unknown>['lineOf'];

const references: Readonly<Record<ModelProblem['code'], [what: string, expected: string]>> = {
  'no-such-fact': ['an unknown question', 'a question under facts'],
  'fact-comes-later': ['a question that comes later', 'a question above this one'],
  'no-such-answer': ['an unknown answer', 'an answer that the question offers'],
  'not-a-range': ['a range for a question without numbers', 'one of its answers'],
  'no-such-condition': ['an unknown condition', 'a name under conditions, above this one'],
  'no-such-figure': ['an unknown figure', 'a name under figures, for a fact that is one number'],
  'no-such-outcome': ['an unknown outcome', 'one of outcomes'],
  'no-such-group': ['an unknown group', 'one of groups'],
  'no-such-duty': ['an unknown duty', 'a duty under duties'],
  'no-such-rule': ['an unknown rule', 'the id of a rule'],
  'no-such-need': ['an unknown need', 'a need that some duty has'],
  'id-used-twice': ['an id that is used twice', 'an id of its own'],
  'needless-expectation': ['nothing to expect', 'ask, or rule with outcome'],
};

/** Something a file of rules refers to and does not have, at its line. */
export function referenceProblem(
  problem: ModelProblem,
  model: Model,
  file: string,
  lineOf: LineOf,
): Problem {
  const [what, expected] = references[problem.code];
  const [list, at] = problem.path;
  const rows = list === 'rules' || list === 'riders' || list === 'examples' ? model[list] : [];
  const name = typeof at === 'number' ? rows[at]?.id : at;
  return {
    file,
    line: lineOf(problem.path),
    what:
      name === undefined ? `${problem.code}: ${what}` : `${problem.code}: ${name} names ${what}`,
    expected,
    found: problem.found,
    repair: 'Correct the name, or add what it names.',
  };
}

const proofs: Readonly<Record<ProofProblem['code'], [expected: string, repair: string]>> = {
  'no-rule-decides': [
    'a rule for every combination of answers',
    'Add a rule for these answers, or widen one.',
  ],
  'rule-never-holds': ['answers for which the rule holds', 'Mend its condition, or take it out.'],
  'rule-never-decides': [
    'a case that no rule before it decides',
    'Move it up, narrow the rules before it, or take it out.',
  ],
  'rider-never-applies': ['a case in which it applies', 'Mend its condition, or take it out.'],
  'outcome-never-reached': ['a rule with this outcome', 'Add one, or take the outcome out.'],
  'group-without-rule': ['a rule of this group', 'Add one, or take the group out.'],
  'fact-changes-nothing': ['a rule that depends on it', 'Use the question, or take it out.'],
  'duty-never-given': ['a rule or rider that gives it', 'Give it, or take it out.'],
  'open-point-never-shown': ['an outcome after which it is shown', 'Mend its after.'],
  'no-such-source': [
    'a fact of facts.yaml, or article#unit of the English guidance',
    'Correct what it cites.',
  ],
  'rule-without-example': ['a worked example', 'Add these answers to examples.'],
  'example-differs': [
    'what the example says',
    'Decide which of the two is right: the example, or the rules.',
  ],
};

/** Something the proof found, at the line of the rule, question or example, with answers that show it. */
export function proofProblem(
  problem: ProofProblem,
  model: Model,
  file: string,
  lineOf: LineOf,
): Problem {
  const [expected, repair] = proofs[problem.code];
  const { list, name } = placeOf(problem, model);
  const place = model[list];
  const at = Array.isArray(place)
    ? place.findIndex((entry) => (typeof entry === 'string' ? entry : entry.id) === name)
    : name;
  const found = problemLine(problem).slice(problem.code.length).replace(`  ${name}`, '').trim();
  return {
    file,
    line: lineOf([list, ...(name === '' ? [] : [at])]),
    what: name === '' ? problem.code : `${problem.code}: ${name}`,
    expected,
    found: found === '' ? 'none' : found,
    repair,
  };
}

interface Place {
  list:
    'rules' | 'riders' | 'outcomes' | 'groups' | 'facts' | 'duties' | 'undocumented' | 'examples';
  name: string;
}

function placeOf(problem: ProofProblem, model: Model): Place {
  switch (problem.code) {
    case 'no-rule-decides':
      return { list: 'rules', name: '' };
    case 'rule-never-holds':
    case 'rule-never-decides':
    case 'rule-without-example':
      return { list: 'rules', name: problem.rule };
    case 'rider-never-applies':
      return { list: 'riders', name: problem.rider };
    case 'outcome-never-reached':
      return { list: 'outcomes', name: problem.outcome };
    case 'group-without-rule':
      return { list: 'groups', name: problem.group };
    case 'fact-changes-nothing':
      return { list: 'facts', name: problem.fact };
    case 'duty-never-given':
      return { list: 'duties', name: problem.duty };
    case 'open-point-never-shown':
      return { list: 'undocumented', name: problem.point };
    case 'example-differs':
      return { list: 'examples', name: problem.example };
    case 'no-such-source':
      return { list: listWith(problem.in, model), name: problem.in };
  }
}

/** Rules and riders have ids of their own; an open point may be named like one of them. */
function listWith(name: string, model: Model): Place['list'] {
  const lists = ['rules', 'riders'] as const;
  return lists.find((list) => model[list].some(({ id }) => id === name)) ?? 'undocumented';
}
