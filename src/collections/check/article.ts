import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Locale } from '#i18n';
import { features } from '../markdown/index.ts';
import { accessStates, blockNames, inlineNames } from '../markdown/options.ts';
import { nearest, type Problem } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import { articleSchema, type ArticleData } from '../schemas.ts';
import type { Ledger } from '../ledger.ts';
import { headingId, UnitCounter } from '../units.ts';

/** A block of text a reader can point at, as the writer made it. */
export interface Unit {
  id: string;
  /** What it is and what it stands in: `p`, `ol/li`, `warning/p`, `table/td`. */
  kind: string;
  line: number;
  /** Its words, with directives that speak for themselves left out. */
  text: string;
  /** Ids of the facts it states, sorted. */
  facts: string[];
}

/** A heading with the units below it. */
export interface Section {
  id: string;
  depth: number;
  line: number;
  text: string;
  units: Unit[];
}

/** A link to an article, a place in one, or an address. */
export interface WrittenLink {
  url: string;
  line: number;
  section: string;
}

/** An article as read from its file, however broken. */
export interface ArticleReading {
  file: string;
  locale: Locale;
  slug: string;
  data: ArticleData | undefined;
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  sections: Section[];
  links: WrittenLink[];
  /** Whether the text could be read to its end: half a reading is compared with nothing. */
  whole: boolean;
  problems: Problem[];
}

/** Reads one article and reports what is wrong with it taken by itself. Never throws on what a writer wrote. */
export function readArticle(
  source: string,
  file: string,
  place: { locale: Locale; slug: string },
  ledger: Ledger,
): ArticleReading {
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  const head = readYaml(front?.[1] ?? '', file, articleSchema, 2);
  const reading: ArticleReading = {
    ...place,
    file,
    data: head.value,
    lineOf: head.lineOf,
    sections: [{ id: 'intro', depth: 1, line: 1, text: '', units: [] }],
    links: [],
    whole: false,
    problems: head.problems,
  };
  if (!front) {
    reading.problems = [missingFrontMatter(file)];
    return reading;
  }
  const before = front[0].split('\n').length - 1;
  const body = source.slice(front[0].length);
  try {
    const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
    const tree = parse(body, { features: { ...features, frontmatter: false } });
    new Reader(reading, before, ledger).read(tree);
    reading.whole = true;
    reading.problems.push(...emptyUnits(reading));
  } catch (error) {
    reading.problems.push(unreadable(file, before, error));
  }
  return reading;
}

/** Ids that the page around an article uses. */
const reservedIds = ['intro', 'title', 'main', 'contents', 'beside'];

class Reader {
  readonly #units = new UnitCounter();
  readonly #reading: ArticleReading;
  readonly #before: number;
  readonly #ledger: Ledger;
  readonly #ids = new Set<string>(reservedIds);

  constructor(reading: ArticleReading, before: number, ledger: Ledger) {
    this.#reading = reading;
    this.#before = before;
    this.#ledger = ledger;
  }

  read(root: MdastNode): void {
    this.#walk(root, [], undefined);
  }

  #walk(node: MdastNode, inside: readonly string[], unit: Unit | undefined): void {
    if (!('children' in node)) return;
    let first = node.type === 'listItem';
    for (const child of node.children as MdastNode[]) {
      const isItemText = first && child.type === 'paragraph';
      if (isItemText) first = false;
      this.#visit(child, inside, isItemText ? unit : undefined, unit);
    }
  }

  #visit(
    node: MdastNode,
    inside: readonly string[],
    itemText: Unit | undefined,
    unit: Unit | undefined,
  ): void {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      case 'paragraph':
        return this.#walk(node, inside, itemText ?? this.#open(node, [...inside, 'p']));
      case 'list':
        return this.#walk(node, [...inside, node.ordered ? 'ol' : 'ul'], undefined);
      case 'listItem':
        return this.#walk(node, inside, this.#open(node, [...inside, 'li']));
      case 'table':
        return this.#walk(node, [...inside, 'table'], undefined);
      case 'tableCell':
        return this.#walk(node, inside, this.#open(node, [...inside, 'cell']));
      case 'containerDirective':
        this.#block(node);
        return this.#walk(node, [...inside, node.name], undefined);
      case 'leafDirective':
        return this.#refuse(
          node,
          'unknown block',
          `::${node.name}`,
          'a block opened with three colons',
        );
      case 'textDirective':
        return this.#inline(node, unit);
      case 'link':
        this.#reading.links.push({
          url: node.url,
          line: this.#line(node),
          section: this.#units.section,
        });
        return this.#walk(node, inside, unit);
      case 'linkReference':
        return this.#refuse(
          node,
          'a link by reference',
          `[${node.identifier}]`,
          '[text](address)',
          'Write the address where the link stands.',
        );
      case 'text':
        // A table swallows the colons that should close its block, and the rest of the page with them.
        if (node.value.includes(':::')) {
          this.#refuse(
            node,
            'a block that is not closed',
            ':::',
            'an empty line, and then ::: on a line of its own',
          );
        }
        if (unit) unit.text += node.value;
        return;
      case 'inlineCode':
        if (unit) unit.text += node.value;
        return;
      case 'html':
        return this.#refuse(
          node,
          'raw HTML',
          node.value.slice(0, 60),
          'Markdown and the directives of content/README.md',
        );
      default:
        return this.#walk(node, inside, unit);
    }
  }

  #open(node: MdastNode, path: readonly string[]): Unit {
    const unit: Unit = {
      id: this.#units.next(),
      kind: path.join('/'),
      line: this.#line(node),
      text: '',
      facts: [],
    };
    this.#reading.sections.at(-1)?.units.push(unit);
    this.#claim(unit.id, node);
    return unit;
  }

  #heading(node: Extract<MdastNode, { type: 'heading' }>): void {
    const id = headingId(node);
    if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      this.#refuse(
        node,
        'a heading without a sound id',
        id ?? 'none',
        '{#an-english-id} at its end, in lower-case letters, digits and hyphens',
      );
      return;
    }
    if (node.depth === 1 || node.depth > 3) {
      this.#refuse(
        node,
        'a heading of the wrong depth',
        '#'.repeat(node.depth),
        '## or ###; the title is the only #',
      );
    }
    this.#claim(id, node);
    this.#units.enter(id);
    this.#reading.sections.push({
      id,
      depth: node.depth,
      line: this.#line(node),
      text: plainText(node),
      units: [],
    });
  }

  #claim(id: string, node: MdastNode): void {
    if (this.#ids.has(id)) {
      this.#refuse(
        node,
        'an id used twice',
        id,
        'each id once in an article; units take section-1, section-2 …',
      );
    }
    this.#ids.add(id);
  }

  #block(node: Extract<MdastNode, { type: 'containerDirective' }>): void {
    if (blockNames.some((name) => name === node.name)) return;
    this.#unknown(node, 'block', node.name, blockNames);
  }

  #inline(node: Extract<MdastNode, { type: 'textDirective' }>, unit: Unit | undefined): void {
    const content = plainText(node);
    const attribute = (name: string) => node.attributes?.[name] ?? '';
    switch (node.name) {
      case 'fact':
        if (this.#ledger.facts.has(content) || this.#ledger.unread.facts) unit?.facts.push(content);
        else this.#unknown(node, 'fact', content, this.#ledger.facts.keys());
        unit?.facts.sort();
        if (unit) unit.text += '□';
        return;
      case 'term':
        this.#plain(node);
        if (!this.#ledger.terms.has(attribute('of')) && !this.#ledger.unread.terms)
          this.#unknown(node, 'term', attribute('of'), this.#ledger.terms.keys());
        if (unit) unit.text += content;
        return;
      case 'ui':
        if (!Object.hasOwn(this.#ledger.labels, content) && !this.#ledger.unread.terms)
          this.#unknown(node, 'portal label', content, Object.keys(this.#ledger.labels));
        if (unit) unit.text += '□';
        return;
      case 'state':
        if (!accessStates.some((state) => state === content))
          this.#unknown(node, 'access state', content, accessStates);
        if (unit) unit.text += '□';
        return;
      case 'lang':
        this.#plain(node);
        if (!/^[a-z]{2}(-[A-Za-z]+)?$/.test(attribute('is')))
          this.#refuse(
            node,
            'foreign words without their language',
            content,
            ':lang[words]{is=en}',
          );
        if (unit) unit.text += '□';
        return;
      default:
        this.#unknown(
          node,
          'directive',
          node.name,
          inlineNames,
          `Write it with a backslash before the colon if no directive is meant.`,
        );
    }
  }

  /** Words inside a directive go to the page as they are; markup among them would go unchecked. */
  #plain(node: Extract<MdastNode, { type: 'textDirective' }>): void {
    const markup = (node.children as MdastNode[]).find((child) => child.type !== 'text');
    if (!markup) return;
    this.#refuse(
      node,
      'markup inside a directive',
      `:${node.name}[${plainText(node)}]`,
      'plain words',
    );
  }

  #unknown(
    node: MdastNode,
    what: string,
    found: string,
    known: Iterable<string>,
    otherwise?: string,
  ): void {
    const near = nearest(found, known);
    this.#refuse(
      node,
      `unknown ${what}`,
      found || 'nothing',
      near ? `perhaps ${near}` : `a ${what} that is defined`,
      otherwise ?? (near ? 'Correct the name.' : `Correct the name, or define the ${what}.`),
    );
  }

  #refuse(
    node: MdastNode,
    what: string,
    found: string,
    expected: string,
    repair = 'Correct it.',
  ): void {
    this.#reading.problems.push({
      file: this.#reading.file,
      line: this.#line(node),
      what,
      expected,
      found,
      repair,
    });
  }

  #line(node: MdastNode): number {
    return (node.position?.start.line ?? 1) + this.#before;
  }
}

function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(plainText).join('') : '';
}

/** A cell without words is silence to a screen reader, and nothing to link to. */
function emptyUnits(reading: ArticleReading): Problem[] {
  const units = reading.sections.flatMap((section) => section.units);
  return units
    .filter((unit) => unit.text.trim() === '')
    .map(({ line, kind }) => ({
      file: reading.file,
      line,
      what: `an empty ${kind.split('/').at(-1) ?? kind}`,
      expected: 'words',
      found: 'nothing',
      repair: 'Write what stands there; where nothing applies, write so.',
    }));
}

function missingFrontMatter(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'an article without front matter',
    expected: 'title, description and the other fields between two lines of ---',
    found: 'text',
    repair: 'Copy the front matter of another article and change it.',
  };
}

function unreadable(file: string, before: number, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
  return {
    file,
    line: line + before,
    what: 'Markdown that cannot be read',
    expected: file.endsWith('.mdx') ? '{ and < only around code and components' : 'Markdown',
    found: message.split('\n')[0]?.slice(0, 160) ?? message,
    repair: 'Put a backslash before a { or < that is meant as a character.',
  };
}
