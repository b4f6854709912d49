/** A set of combinations of answers: `NONE`, `ALL`, or a node that asks one fact. */
export type Node = number;
/** No combination. */
export const NONE: Node = 0;
/** Every combination. */
export const ALL: Node = 1;

/**
 * Decision diagrams over answers: exact sets of combinations, however many, without listing them.
 * Facts are asked in the order of the model; equal sets are the same node, so comparing is free.
 */
export class Diagrams {
  /** Number of answers to each fact. */
  readonly sizes: readonly number[];
  readonly #fact: number[] = [Infinity, Infinity];
  readonly #children: Node[][] = [[], []];
  readonly #known = new Map<string, Node>();
  readonly #memo = {
    and: new Map<number, Node>(),
    or: new Map<number, Node>(),
    minus: new Map<number, Node>(),
  };

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  /** Combinations in which the answer to `fact` is one of the cells in `mask`. */
  test(fact: number, mask: number): Node {
    const size = this.sizes[fact] ?? 0;
    return this.#node(
      fact,
      Array.from({ length: size }, (_, cell) => ((mask >> cell) & 1 ? ALL : NONE)),
    );
  }

  /** Combinations in both sets. */
  and(a: Node, b: Node): Node {
    if (a === NONE || b === NONE) return NONE;
    if (a === ALL || a === b) return b;
    if (b === ALL) return a;
    return a < b ? this.#apply('and', a, b) : this.#apply('and', b, a);
  }

  /** Combinations in the first set and not in the second. */
  minus(a: Node, b: Node): Node {
    if (a === NONE || b === ALL || a === b) return NONE;
    if (b === NONE) return a;
    return this.#apply('minus', a, b);
  }

  /** Combinations in either set. */
  or(a: Node, b: Node): Node {
    if (a === ALL || b === ALL) return ALL;
    if (a === NONE || a === b) return b;
    if (b === NONE) return a;
    return a < b ? this.#apply('or', a, b) : this.#apply('or', b, a);
  }

  /** The fact a node asks; Infinity at the ends. */
  factOf(node: Node): number {
    return this.#fact[node] ?? Infinity;
  }

  /** Where each answer leads. */
  childrenOf(node: Node): readonly Node[] {
    return this.#children[node] ?? [];
  }

  /** How many combinations a set holds. */
  count(node: Node): bigint {
    const memo = new Map<Node, bigint>();
    const below = (at: Node): bigint => {
      if (at === NONE) return 0n;
      if (at === ALL) return 1n;
      const known = memo.get(at);
      if (known !== undefined) return known;
      const fact = this.factOf(at);
      let sum = 0n;
      for (const child of this.childrenOf(at))
        sum += below(child) * this.#free(fact + 1, this.factOf(child));
      memo.set(at, sum);
      return sum;
    };
    return below(node) * this.#free(0, this.factOf(node));
  }

  /** One combination of a set: cells by fact, undefined where any answer will do. */
  pick(node: Node): (number | undefined)[] | undefined {
    if (node === NONE) return undefined;
    const cells: (number | undefined)[] = this.sizes.map(() => undefined);
    for (let at = node; at !== ALL;) {
      const children = this.childrenOf(at);
      const cell = children.findIndex((child) => child !== NONE);
      cells[this.factOf(at)] = cell;
      at = children[cell] ?? ALL;
    }
    return cells;
  }

  /** All facts that a set depends on. */
  factsIn(node: Node): Set<number> {
    const seen = new Set<Node>();
    const found = new Set<number>();
    const visit = (at: Node): void => {
      if (at <= ALL || seen.has(at)) return;
      seen.add(at);
      found.add(this.factOf(at));
      this.childrenOf(at).forEach(visit);
    };
    visit(node);
    return found;
  }

  #free(from: number, to: number): bigint {
    let product = 1n;
    for (let fact = from; fact < Math.min(to, this.sizes.length); fact++)
      product *= BigInt(this.sizes[fact] ?? 1);
    return product;
  }

  #apply(op: 'and' | 'or' | 'minus', a: Node, b: Node): Node {
    const key = a * 2 ** 26 + b;
    const known = this.#memo[op].get(key);
    if (known !== undefined) return known;
    const fact = Math.min(this.factOf(a), this.factOf(b));
    const [left, right] = [this.#at(a, fact), this.#at(b, fact)];
    const children = Array.from({ length: this.sizes[fact] ?? 0 }, (_, cell) =>
      this[op](left(cell), right(cell)),
    );
    const made = this.#node(fact, children);
    this.#memo[op].set(key, made);
    return made;
  }

  #at(node: Node, fact: number): (cell: number) => Node {
    if (this.factOf(node) !== fact) return () => node;
    const children = this.childrenOf(node);
    return (cell) => children[cell] ?? NONE;
  }

  #node(fact: number, children: Node[]): Node {
    const [first = NONE] = children;
    if (children.every((child) => child === first)) return first;
    const key = `${fact}:${children.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#fact.push(fact) - 1;
    this.#children.push(children);
    this.#known.set(key, made);
    return made;
  }
}
