import type { MdastNode } from 'satteri';
import type { Ledger } from '../ledger.ts';
import { blockNames } from '../markdown/options.ts';
import { nearest } from '../problem.ts';
import { headingId, UnitCounter } from '../units.ts';
import { readInline, type Fault } from './inline-directive.ts';
import { plainText } from './plain-text.ts';
import type { ArticleReading, Unit } from './reading.ts';

/** Ids that the page around an article uses. */
const reservedIds = ['intro', 'title', 'main', 'contents', 'beside', 'sources'];

/** Walks the Markdown of one article in reading order, and fills in what was read of it. */
export class ArticleReader {
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
        return this.#refuse(node, {
          what: 'unknown block',
          found: `::${node.name}`,
          expected: 'a block opened with three colons',
        });
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
        return this.#refuse(node, {
          what: 'a link by reference',
          found: `[${node.identifier}]`,
          expected: '[text](address)',
          repair: 'Write the address where the link stands.',
        });
      case 'text':
        // A table swallows the colons that should close its block, and the rest of the page with them.
        if (node.value.includes(':::')) {
          this.#refuse(node, {
            what: 'a block that is not closed',
            found: ':::',
            expected: 'an empty line, and then ::: on a line of its own',
          });
        }
        if (unit) unit.text += node.value;
        return;
      case 'inlineCode':
        if (unit) unit.text += node.value;
        return;
      case 'html':
        return this.#refuse(node, {
          what: 'raw HTML',
          found: node.value.slice(0, 60),
          expected: 'Markdown and the directives of content/README.md',
        });
      case 'blockquote':
      case 'code':
      case 'footnoteDefinition':
      case 'footnoteReference':
      case 'image':
      case 'imageReference':
      case 'thematicBreak':
        return this.#refuse(node, {
          what: `Markdown that articles do not use: ${node.type}`,
          found: plainText(node).slice(0, 60) || node.type,
          expected: 'paragraphs, lists, steps, tables and the blocks of content/README.md',
        });
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
      this.#refuse(node, {
        what: 'a heading without a sound id',
        found: id ?? 'none',
        expected: '{#an-english-id} at its end, in lower-case letters, digits and hyphens',
      });
      return;
    }
    if (node.depth === 1 || node.depth > 3) {
      this.#refuse(node, {
        what: 'a heading of the wrong depth',
        found: '#'.repeat(node.depth),
        expected: '## or ###; the title is the only #',
      });
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
      this.#refuse(node, {
        what: 'an id used twice',
        found: id,
        expected: 'each id once in an article; units take section-1, section-2 …',
      });
    }
    this.#ids.add(id);
  }

  #block(node: Extract<MdastNode, { type: 'containerDirective' }>): void {
    if (blockNames.some((name) => name === node.name)) return;
    this.#refuse(node, { what: 'unknown block', found: node.name, known: blockNames });
  }

  #inline(node: Extract<MdastNode, { type: 'textDirective' }>, unit: Unit | undefined): void {
    const { text, fact, faults } = readInline(node, this.#ledger);
    for (const fault of faults) this.#refuse(node, fault);
    if (!unit) return;
    unit.text += text;
    if (fact) unit.facts = [...unit.facts, fact].sort();
  }

  #refuse(node: MdastNode, { what, found, expected, known, repair }: Fault): void {
    const kind = what.replace('unknown ', '');
    const near = known && nearest(found, known);
    const right = near ? `perhaps ${near}` : `a ${kind} that is defined`;
    const advice = near ? 'Correct the name.' : `Correct the name, or define the ${kind}.`;
    this.#reading.problems.push({
      file: this.#reading.file,
      line: this.#line(node),
      what,
      expected: expected ?? right,
      found: found || 'nothing',
      repair: repair ?? (known ? advice : 'Correct it.'),
    });
  }

  #line(node: MdastNode): number {
    return (node.position?.start.line ?? 1) + this.#before;
  }
}
