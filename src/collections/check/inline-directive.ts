import type { MdastNode } from 'satteri';
import type { Ledger } from '../ledger.ts';
import { accessStates, inlineNames } from '../markdown/options.ts';
import { plainText } from './plain-text.ts';

/** Something wrong at a place in the text; `known` are the names that would have been right. */
export interface Fault {
  what: string;
  found: string;
  expected?: string;
  known?: Iterable<string>;
  repair?: string;
}

/** What a directive adds to its unit, and what is wrong with it. */
export interface InlineDirective {
  /** Words of the writer's; a box stands for words that the site supplies. */
  text: string;
  fact: string | undefined;
  faults: Fault[];
}

type TextDirective = Extract<MdastNode, { type: 'textDirective' }>;

const supplied = '□';

/** Reads a directive inside a sentence against the ledger. */
export function readInline(node: TextDirective, ledger: Ledger): InlineDirective {
  const content = plainText(node);
  const attribute = (name: string) => node.attributes?.[name] ?? '';
  const sound = { text: supplied, fact: undefined, faults: [] };
  switch (node.name) {
    case 'fact':
      if (ledger.facts.has(content) || ledger.unread.facts) return { ...sound, fact: content };
      return { ...sound, faults: [unknown('fact', content, ledger.facts.keys())] };
    case 'from-today': {
      const value = ledger.facts.get(content)?.value;
      if (ledger.unread.facts) return { ...sound, fact: content };
      if (!value) return { ...sound, faults: [unknown('fact', content, ledger.facts.keys())] };
      if ('duration' in value && value.unit === 'day') return { ...sound, fact: content };
      const expected = 'a fact that is a number of days';
      return {
        ...sound,
        faults: [{ what: 'a day that cannot be counted', found: content, expected }],
      };
    }
    case 'term': {
      const of = attribute('of');
      const known = ledger.terms.has(of) || ledger.unread.terms;
      const faults = known ? [] : [unknown('term', of, ledger.terms.keys())];
      return { ...sound, text: content, faults: [...markup(node), ...faults] };
    }
    case 'ui': {
      if (Object.hasOwn(ledger.labels, content) || ledger.unread.terms) return sound;
      return { ...sound, faults: [unknown('portal label', content, Object.keys(ledger.labels))] };
    }
    case 'state':
      if (accessStates.some((state) => state === content)) return sound;
      return { ...sound, faults: [unknown('access state', content, accessStates)] };
    case 'lang':
      return { ...sound, faults: [...markup(node), ...foreign(content, attribute('is'))] };
    default: {
      const repair = 'Write it with a backslash before the colon if no directive is meant.';
      return { ...sound, faults: [{ ...unknown('directive', node.name, inlineNames), repair }] };
    }
  }
}

function unknown(what: string, found: string, known: Iterable<string>): Fault {
  return { what: `unknown ${what}`, found, known };
}

/** Words inside a directive go to the page as they are; markup among them would go unchecked. */
function markup(node: TextDirective): Fault[] {
  const plain = (node.children as MdastNode[]).every((child) => child.type === 'text');
  if (plain) return [];
  const found = `:${node.name}[${plainText(node)}]`;
  return [{ what: 'markup inside a directive', found, expected: 'plain words' }];
}

function foreign(content: string, language: string): Fault[] {
  if (/^[a-z]{2}(-[A-Za-z]+)?$/.test(language)) return [];
  return [
    {
      what: 'foreign words without their language',
      found: content,
      expected: ':lang[words]{is=en}',
    },
  ];
}
