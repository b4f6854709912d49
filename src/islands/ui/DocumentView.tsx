import { Component, type ComponentChildren, type VNode } from 'preact';
import type { Block, Document } from '#core/document';
import type { TimelinePicture } from '#core/picture';
import type { Sentence } from '#core/sentence';
import type { Locale, Say } from '#i18n';
import { citeHref } from './cite.ts';
import { same } from './same.ts';

/** A language and its voice. */
export interface Voice {
  locale: Locale;
  say: Say;
}

interface Props {
  document: Document;
  /** One voice, or two side by side. */
  voices: readonly [Voice] | readonly [Voice, Voice];
  /** Ids of the blocks that have just changed. */
  changed?: ReadonlySet<string>;
  /** Says why each clause is there, in the language of the page; without it no reasons are shown. */
  reasons?: { locale: Locale; say: Say; source: string } | undefined;
  /** How a timeline is drawn here. */
  picture?: (picture: TimelinePicture, voice: Voice) => ComponentChildren;
}

/** A document as its reader will see it, said in one or two languages. */
export function DocumentView({ document, voices, changed, ...rest }: Props) {
  return (
    <article class={voices.length > 1 ? 'paper two' : 'paper'}>
      <div class="block">
        <Sides voices={voices}>
          {(voice) => <h2 class="paper-title">{voice.say(document.title)}</h2>}
        </Sides>
      </div>
      {document.blocks.map((block) => (
        <BlockView
          key={block.id}
          block={block}
          isNew={changed?.has(block.id) ?? false}
          voices={voices}
          {...rest}
        />
      ))}
    </article>
  );
}

type BlockProps = Omit<Props, 'document' | 'changed'> & { block: Block; isNew: boolean };

/** A block is drawn again only when it says something else: documents are long, and letters come fast. */
class BlockView extends Component<BlockProps> {
  override shouldComponentUpdate(next: BlockProps): boolean {
    const { block, isNew, voices, reasons } = this.props;
    return (
      isNew !== next.isNew ||
      !sameVoices(voices, next.voices) ||
      reasons?.say !== next.reasons?.say ||
      !same(block, next.block)
    );
  }

  override render({ block, voices, isNew, reasons, picture }: BlockProps) {
    const why = 'why' in block ? block.why : undefined;
    return (
      <div class={isNew ? 'block changed' : 'block'} data-block={block.id}>
        <Sides voices={voices}>{(voice) => said(block, voice, picture)}</Sides>
        {why && reasons && (
          <p class="why" lang={reasons.locale}>
            {reasons.say(why.text)}{' '}
            <a href={citeHref(why.cites, reasons.locale)}>{reasons.source}</a>
          </p>
        )}
      </div>
    );
  }
}

function sameVoices(a: Props['voices'], b: Props['voices']): boolean {
  return a.length === b.length && a.every(({ say }, index) => say === b[index]?.say);
}

/** The same thing once for each voice, marked with its language. */
function Sides({
  voices,
  children,
}: {
  voices: Props['voices'];
  children: (voice: Voice) => ComponentChildren;
}) {
  // prettier-ignore
  return (
    <>
      {voices.map((voice: Voice) => (
        <div class="side" key={voice.locale} lang={voice.locale}>
          {children(voice)}
        </div>
      ))}
    </>
  );
}

function said(block: Block, voice: Voice, picture: Props['picture']): VNode | null {
  const say = (sentence: Sentence) => voice.say(sentence);
  const number = 'number' in block && block.number ? <b class="number">{block.number} </b> : null;
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return (
        <Heading>
          {number}
          {say(block.text)}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p class={block.tone}>
          {number}
          {say(block.text)}
        </p>
      );
    case 'lines':
      return (
        <p>
          {block.lines.map((line, index) => (
            <span class="line" key={index}>
              {say(line)}
            </span>
          ))}
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>{say(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView block={block} say={say} />;
    case 'timeline':
      return (
        <figure>
          <figcaption>{say(block.caption)}</figcaption>
          {picture?.(block.picture, voice)}
        </figure>
      );
  }
}

/**
 * A table. Where it is narrow its rows become pairs of a label and a value (`data-column`); the roles say that it is
 * a table all the same, which some browsers forget once its parts are no longer laid out as one.
 */
function TableView({ block, say }: { block: Extract<Block, { kind: 'table' }>; say: Say }) {
  const head = block.head.map(say);
  return (
    <table role="table">
      <caption>{say(block.caption)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((cell, index) => (
            <th scope="col" role="columnheader" key={index}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {block.rows.map((row, index) => (
          <tr role="row" key={index}>
            {row.map((cell, column) => (
              <td role="cell" key={column} data-column={head[column]}>
                {say(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Everything that a block says, in one text: what tells whether it changed. */
export function blockText(block: Block, say: Say): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return say(block.text);
    case 'lines':
      return block.lines.map(say).join('\n');
    case 'list':
      return block.items.map(say).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(say).join('\t')).join('\n');
    case 'timeline':
      return JSON.stringify(block.picture);
  }
}
