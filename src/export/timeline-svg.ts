import { drawTimeline, type SvgNode, type TimelinePicture } from '#core/picture';
import type { Say } from '#i18n';
import { timelineSvgStyle } from './timeline-svg-style.ts';

/** How a picture goes into a file. */
export interface TimelineSvgOptions {
  /** In pixels; 680 fits the text of an A4 page. */
  width?: number;
  /** Begins every id, so that several fit into one page of HTML. */
  id?: string;
}

/**
 * The picture as an SVG file that needs nothing else: its looks are inside, light, and say everything in
 * black and white too. Names of users are text and nothing else.
 */
export function timelineSvg(
  picture: TimelinePicture,
  say: Say,
  { width = 680, id = 'timeline' }: TimelineSvgOptions = {},
): string {
  const { attributes, children, tag } = drawTimeline(picture, say, { width, text: 13, id });
  const style: SvgNode = { tag: 'style', attributes: {}, children: [timelineSvgStyle] };
  return svgText({
    tag,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...attributes },
    children: [...children.slice(0, 2), style, ...children.slice(2)],
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no XML may hold, escaped or not; lone halves of a pair among them. */
const impossible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** A drawing as XML. */
function svgText(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`); // prettier-ignore
  if (children.length === 0) return `<${tag}${said.join('')}/>`;
  return `<${tag}${said.join('')}>${children.map(svgText).join('')}</${tag}>`;
}
