/** Where an item stands in a buffer. */
export interface Item {
  from: number;
  to: number;
}

/** Kinds of CBOR items (RFC 8949, 3.1) that hold further bytes or items. */
const bytes = 2;
const text = 3;
const list = 4;

/** The items of the list that begins at `at`. Throws where there is none. */
export function itemsOf(buffer: Buffer, at: number): Item[] {
  const { kind, value, next } = headOf(buffer, at);
  if (kind !== list) throw new Error(`No list at byte ${at}.`);
  const items: Item[] = [];
  let from = next;
  for (let index = 0; index < value; index++) {
    const to = endOf(buffer, from);
    items.push({ from, to });
    from = to;
  }
  return items;
}

/** The text that begins at `at`. Throws where there is none. */
export function textAt(buffer: Buffer, at: number): string {
  const { kind, value, next } = headOf(buffer, at);
  if (kind !== text) throw new Error(`No text at byte ${at}.`);
  return buffer.toString('utf8', next, next + value);
}

/** The first bytes of a list of `length` items. */
export function listOf(length: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8((list << 5) | 26);
  head.writeUInt32BE(length, 1);
  return head;
}

function endOf(buffer: Buffer, at: number): number {
  const { kind, value, next } = headOf(buffer, at);
  if (kind === list) return itemsOf(buffer, at).at(-1)?.to ?? next;
  if (kind === bytes || kind === text) return next + value;
  // Numbers, and the simple values true, false and null.
  if (kind < bytes || kind === 7) return next;
  throw new Error(`An item of kind ${kind} at byte ${at}.`);
}

function headOf(buffer: Buffer, at: number): { kind: number; value: number; next: number } {
  const first = buffer.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, next: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (!width) throw new Error(`A length of an unknown kind at byte ${at}.`);
  return { kind, value: buffer.readUIntBE(at + 1, width), next: at + 1 + width };
}
