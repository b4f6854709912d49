import type { FieldNote, FieldNotes } from './field-note.ts';

/** A JSON Schema as far as it is walked here. */
interface Node {
  description?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** The same JSON Schema, with each field described by its note. A field without one is left bare. */
export function describedSchema(schema: object, notes: FieldNotes): Record<string, unknown> {
  const copy = structuredClone(schema);
  describe(copy, '', notes);
  return copy as Record<string, unknown>;
}

function describe(node: Node, path: string, notes: FieldNotes): void {
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    const note = notes[at];
    if (note) inner.description = description(note, inner);
    describe(inner, at, notes);
  }
  const within = [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  for (const part of within) if (part) describe(part, path, notes);
}

function description({ means, unit, values = {}, source, facts = [] }: FieldNote, node: Node) {
  const codes = Object.entries(values).map(([value, stands]) => `\`${value}\`: ${stands}`);
  return [
    means,
    unit && `Unit: ${unit}.`,
    rangeOf(node),
    codes.length > 0 && `Values: ${codes.join('; ')}.`,
    `Source: ${source}.`,
    facts.length > 0 && `Facts: ${facts.map((fact) => `\`${fact}\``).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The range of a number, also of one among other things that a field may hold. */
function rangeOf(node: Node): string | undefined {
  const { minimum, maximum } = [node, ...(node.anyOf ?? [])].find((one) => one.maximum !== undefined) ?? {}; // prettier-ignore
  if (minimum === undefined || maximum === undefined || maximum > 1e12) return undefined;
  return `Range: ${minimum} to ${maximum}.`;
}
