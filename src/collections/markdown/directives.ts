import type { Custom, MdastNode, MdastPluginEntry, MdastVisitorContext } from 'satteri';
import { formatDate, type Locale } from '#i18n';
import { sourceKeys, sourceLink } from '../ledger.ts';
import type { Fact } from '../schemas.ts';
import { headingId } from '../units.ts';
import { accessStates, blockNames, type MarkdownOptions } from './options.ts';
import { articleLink, placeOf } from './place.ts';

type Node<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

/** An element made here: it becomes `<name …properties>` in the page. */
function element(name: string, properties: Record<string, unknown>, children: Child[]): Custom {
  return { type: 'saldo', data: { hName: name, hProperties: properties }, children };
}
type Child = MdastNode | Custom;

function text(value: string): Child {
  return { type: 'text', value };
}

/**
 * The plugin that turns directives into words: facts with their source, terms, portal labels, states,
 * foreign words, blocks; and links between files into links between pages. Anything it does not know
 * is left as the writer typed it: `check` has already refused it.
 */
export function directives(options: MarkdownOptions): MdastPluginEntry {
  return ({ fileURL }) => {
    const place = fileURL && placeOf(fileURL.pathname);
    if (!place) return null;
    const speaker = new Speaker(place.locale, options);
    // Visitors are called in reading order, each with the nodes of its kind alone: the rest of the
    // article never leaves the parser.
    return {
      name: 'saldo-directives',
      heading: (node) => speaker.enter(node),
      paragraph: (node) => speaker.stand(node),
      table: (node) => speaker.stand(node),
      link: (node, ctx) => speaker.link(node, ctx),
      containerDirective: (node, ctx) => speaker.block(node, ctx),
      textDirective: (node, ctx) => speaker.inline(node, ctx),
    };
  };
}

/** Speaks one article, whose nodes it meets once and in reading order. */
class Speaker {
  #section = 'intro';
  /** Ids of the notes of this section, by their sources. */
  #notes = new Map<string, string>();
  /** The paragraph or table we are in: a source stands at the end of the one, after the other. */
  #host: Readonly<Node<'paragraph'> | Node<'table'>> | undefined;
  readonly #locale: Locale;
  readonly #options: MarkdownOptions;
  readonly #words: ReturnType<MarkdownOptions['words']>;

  constructor(locale: Locale, options: MarkdownOptions) {
    this.#locale = locale;
    this.#options = options;
    this.#words = options.words(locale);
  }

  enter(heading: Readonly<Node<'heading'>>): void {
    this.#host = undefined;
    const id = headingId(heading);
    if (id === undefined) return;
    this.#section = id;
    this.#notes.clear();
  }

  stand(host: Readonly<Node<'paragraph'> | Node<'table'>>): void {
    this.#host = host;
  }

  link(link: Readonly<Node<'link'>>, ctx: MdastVisitorContext): void {
    const target = articleLink(link.url);
    if (!target) return;
    ctx.setProperty(link, 'url', `/${this.#locale}/guidance/${target.slug}/${target.hash}`);
  }

  block(block: Readonly<Node<'containerDirective'>>, ctx: MdastVisitorContext): void {
    const name = blockNames.find((known) => known === block.name);
    if (!name) return ctx.setProperty(block, 'data', { hName: 'div' });
    const properties = { className: ['box', name], role: 'note' };
    ctx.setProperty(block, 'data', { hName: 'div', hProperties: properties });
    const title = element('div', { className: ['box-title'] }, [text(this.#words.block(name))]);
    ctx.prependChild(block, title);
  }

  inline(node: Readonly<Node<'textDirective'>>, ctx: MdastVisitorContext): void {
    const content = ctx.textContent(node);
    const typed = content === '' ? `:${node.name}` : `:${node.name}[${content}]`;
    ctx.replaceNode(node, this.#say(node, content, ctx) ?? ([text(typed)] as MdastNode[]));
  }

  /** `content` stands for the node's children: as plain text, nothing in it can be markup. */
  #say(
    node: Readonly<Node<'textDirective'>>,
    content: string,
    ctx: MdastVisitorContext,
  ): MdastNode[] | undefined {
    const attributes = node.attributes ?? {};
    switch (node.name) {
      case 'fact':
        return this.#fact(content, attributes['as'] === 'number', ctx);
      case 'from-today':
        return this.#fromToday(content);
      case 'term': {
        const href = `/${this.#locale}/glossary/#${attributes['of'] ?? ''}`;
        return [element('a', { className: ['t'], href }, [text(content)])] as MdastNode[];
      }
      case 'ui':
        return this.#label(content);
      case 'state': {
        const state = accessStates.find((known) => known === content);
        if (!state) return undefined;
        const className = ['state', state];
        return [element('span', { className }, [text(this.#words.state(state))])] as MdastNode[];
      }
      case 'lang':
        return [element('i', { lang: attributes['is'] ?? '' }, [text(content)])] as MdastNode[];
      default:
        return undefined;
    }
  }

  #label(label: string): MdastNode[] | undefined {
    const translations = this.#options.ledger.labels[label];
    if (!translations) return undefined;
    if (this.#locale === 'en') return [element('b', {}, [text(label)])] as MdastNode[];
    const translation = translations[this.#locale];
    const inEnglish = element('b', { lang: 'en' }, [text(label)]);
    // A word that both languages share is not said twice.
    const bracket = translation === label ? [] : [text(` (${translation})`)];
    return [inEnglish, ...bracket] as MdastNode[];
  }

  #fact(id: string, bare: boolean, ctx: MdastVisitorContext): MdastNode[] | undefined {
    const fact = this.#options.ledger.facts.get(id);
    if (!fact) return undefined;
    const value = text(this.#words.value(id, bare));
    const figure = element('a', { className: ['f'], href: `#${this.#note(id, fact, ctx)}` }, [
      value,
    ]);
    if (fact.reviewBy >= this.#options.today) return [figure] as MdastNode[];
    const mark = this.#words.overdue(formatDate(fact.reviewBy, this.#locale));
    return [
      figure,
      element('small', { className: ['check'] }, [text(` [${mark}]`)]),
    ] as MdastNode[];
  }

  /** A day counted from the reader's today: the page says how many, a script which one it is. */
  #fromToday(id: string): MdastNode[] | undefined {
    const value = this.#options.ledger.facts.get(id)?.value;
    if (!value || !('duration' in value) || value.unit !== 'day') return undefined;
    const days = String(value.duration);
    const said = text(this.#words.fromToday(id));
    return [element('span', { dataFromToday: days }, [said])] as MdastNode[];
  }

  /** Id of the note with this fact's sources: one note per set of sources and section. */
  #note(id: string, fact: Fact, ctx: MdastVisitorContext): string {
    const keys = sourceKeys(fact);
    const signature = [...keys, fact.certainty].join();
    const known = this.#notes.get(signature);
    if (known) return known;
    const noteId = `source-${this.#section}-${this.#notes.size + 1}`;
    this.#notes.set(signature, noteId);
    const items = keys.flatMap((key) => this.#source(key));
    const sure = element('span', {}, [text(this.#words.certainty(id))]);
    const properties = { className: ['src'], id: noteId, role: 'note' };
    const note = element('small', properties, [...items, sure]);
    if (this.#host?.type === 'table') ctx.insertAfter(this.#host, note as MdastNode);
    else if (this.#host) ctx.appendChild(this.#host, note as MdastNode);
    return noteId;
  }

  #source(key: string): Child[] {
    const source = this.#options.ledger.sources.get(key);
    if (!source) return [];
    const { title, href, lang } = sourceLink(source, this.#locale);
    const link = element('a', { href, ...(lang && { lang }) }, [text(title)]);
    return [element('span', {}, [link, text(`, ${this.#words.published(key)};`)])];
  }
}
