import { parseArgs } from 'node:util';
import { BadInput } from './bad-input.ts';
import { decide } from './decide.ts';
import { policyDiff } from './policy-diff.ts';
import { policyLint } from './policy-lint.ts';
import { policyLetters } from './policy-letters.ts';
import { policyNew } from './policy-new.ts';
import { policyRender } from './policy-render.ts';
import { policyTimeline } from './policy-timeline.ts';
import { rulesCheck } from './rules-check.ts';
import { rulesDraw } from './rules-draw.ts';
import { sentences } from './sentences.ts';

/** What a command leaves: its exit code, and what it writes to either stream. */
export interface Outcome {
  /** 0 clean, 1 findings with errors, 2 bad input, 70 a fault of our own. */
  code: 0 | 1 | 2 | 70;
  out: string;
  errors: string;
}

/** What the user typed after the command's name. */
export interface Given {
  files: readonly string[];
  /** Option by name; undefined when absent. */
  option: (name: string) => string | undefined;
  /** Whether an option without a value was typed. */
  flag: (name: string) => boolean;
  json: boolean;
}

interface Command {
  help: string;
  /** Options that take a value. */
  options: readonly string[];
  /** Options that take none, beside `--help` and `--json`. */
  flags?: readonly string[];
  run: (given: Given) => Result | Promise<Result>;
}

/** What a command leaves; its exit code only where that is not 0. */
type Result = Omit<Outcome, 'code'> & Partial<Pick<Outcome, 'code'>>;

const commands: Readonly<Record<string, Command>> = {
  'policy new': { help: sentences.help.policyNew, options: ['preset'], run: policyNew },
  'policy lint': {
    help: sentences.help.policyLint,
    options: ['as-at', 'holidays', 'locale'],
    run: policyLint,
  },
  'policy timeline': {
    help: sentences.help.policyTimeline,
    options: ['ledger', 'as-at', 'holidays'],
    run: policyTimeline,
  },
  'policy letters': {
    help: sentences.help.policyLetters,
    options: ['ledger', 'as-at', 'holidays', 'locale', 'customer'],
    run: policyLetters,
  },
  'policy render': {
    help: sentences.help.policyRender,
    options: ['locale', 'beside', 'document', 'format', 'out', 'ledger', 'as-at', 'holidays'],
    flags: ['reasons'],
    run: policyRender,
  },
  'policy diff': {
    help: sentences.help.policyDiff,
    options: ['locale'],
    run: policyDiff,
  },
  decide: {
    help: sentences.help.decide,
    options: ['answers', 'policy', 'ledger', 'as-at', 'holidays'],
    run: decide,
  },
  'rules check': { help: sentences.help.rulesCheck, options: ['against'], run: rulesCheck },
  'rules draw': { help: sentences.help.rulesDraw, options: ['as', 'locale'], run: rulesDraw },
};

/** Runs the command line given, without its first two words. Never throws, and never shows a stack trace. */
export async function run(words: readonly string[]): Promise<Outcome> {
  try {
    return { code: 0, ...(await perform(words)) };
  } catch (error) {
    if (error instanceof BadInput) {
      return { code: 2, out: '', errors: sentences.problems(error.problems) };
    }
    const what = error instanceof Error ? error.message : String(error);
    return { code: 70, out: '', errors: sentences.fault(what) };
  }
}

async function perform(words: readonly string[]): Promise<Result> {
  const [first = ''] = words;
  const name = Object.hasOwn(commands, first) ? first : words.slice(0, 2).join(' ');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    if (words.length === 0 || words.includes('--help') || words.includes('-h')) {
      return { out: sentences.help.saldo, errors: '' };
    }
    throw new BadInput({
      file: 'saldo',
      expected: sentences.oneOf(Object.keys(commands)),
      found: name,
    });
  }
  const { values, positionals } = parse(words.slice(name.split(' ').length), command);
  const flag = (option: string) =>
    Object.entries(values).some(([name, value]) => name === option && value === true);
  if (flag('help')) return { out: command.help, errors: '' };
  return command.run({
    files: positionals,
    json: flag('json'),
    flag,
    option: (option) => {
      const value: unknown = values[option as keyof typeof values];
      return typeof value === 'string' ? value : undefined;
    },
  });
}

function parse(args: string[], { options, flags = [] }: Command) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' as const, short: 'h' },
        json: { type: 'boolean' as const },
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
      },
    });
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new BadInput({
      file: 'saldo',
      expected: sentences.options([...options, ...flags]),
      found,
    });
  }
}
