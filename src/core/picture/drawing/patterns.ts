import type { AccessState } from '#core/dunning';
import { svg, type SvgNode } from './svg-node.ts';

/**
 * The four access states as fills that differ without colour: solid, dots, diagonal hatch, cross-hatch. Their
 * colour comes from the class, so that it follows the scheme of the page.
 */
export function patterns(id: string): SvgNode {
  const dots = [svg('circle', { cx: 2, cy: 2, r: 1.25 }), svg('circle', { cx: 5, cy: 5, r: 1.25 })];
  return svg('defs', {}, [
    pattern(id, 'full', 6, [svg('rect', { width: 6, height: 6 })]),
    pattern(id, 'credit-hold', 6, dots),
    pattern(id, 'suspended', 7, [diagonal(7)], 'tl-hatch'),
    pattern(id, 'data-deleted', 6, [diagonal(6), counterDiagonal(6)], 'tl-cross'),
  ]);
}

/** The fill of a state, as an attribute. */
export function fillOf(id: string, state: AccessState): string {
  return `url(#${id}-${state})`;
}

function pattern(
  id: string,
  state: AccessState,
  size: number,
  children: readonly SvgNode[],
  extra = '',
): SvgNode {
  const box = { width: size, height: size, patternUnits: 'userSpaceOnUse' };
  const className = `tl-fill tl-${state} ${extra}`.trim();
  return svg('pattern', { id: `${id}-${state}`, ...box, class: className }, children);
}

/** Rising lines that meet at the edges of the tile. */
function diagonal(size: number): SvgNode {
  return svg('path', { d: `M-1,1 l2,-2 M0,${size} l${size},-${size} M${size - 1},${size + 1} l2,-2` }); // prettier-ignore
}

function counterDiagonal(size: number): SvgNode {
  return svg('path', { d: `M-1,${size - 1} l2,2 M0,0 l${size},${size} M${size - 1},-1 l2,2` });
}
