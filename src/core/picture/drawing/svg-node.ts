/** A piece of a drawing, to be made into elements or text by whoever shows it. Text is not escaped yet. */
export interface SvgNode {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
}

/** One node. Looks come from its class alone: nothing here carries a style. */
export function svg(
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** Many nodes under one class. */
export function group(className: string, children: readonly (SvgNode | string)[]): SvgNode {
  return svg('g', { class: className }, children);
}

/**
 * Nodes around a point of their own, which stands at `x` and `y`: when that moves, one attribute changes and no letter
 * is set anew.
 */
export function placed(
  [x, y]: readonly [number, number],
  children: readonly SvgNode[],
  className?: string,
): SvgNode {
  return svg('g', { ...(className ? { class: className } : {}), transform: shift(x, y) }, children);
}

/** Many strokes of one look as one node: a sheet of few nodes is drawn sooner. */
export function strokes(className: string, all: readonly string[]): SvgNode {
  return svg('path', { class: className, d: all.join('') });
}

/** Text standing on `y`, from `x` rightwards, around it, or up to it. */
export function words(
  x: number,
  y: number,
  text: string,
  className = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): SvgNode {
  return svg(
    'text',
    {
      transform: shift(x, y),
      ...(className ? { class: className } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    [text],
  );
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, className: string): SvgNode {
  return svg('line', {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    class: className,
  });
}

/** A box. */
export function box(
  [x, y, width, height]: readonly [number, number, number, number],
  className: string,
  fill?: string,
): SvgNode {
  const size = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return svg('rect', { ...size, class: className, ...(fill ? { fill } : {}) });
}

function shift(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
}

/** To a tenth of a pixel, which is more than can be seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
