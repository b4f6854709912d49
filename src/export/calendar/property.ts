const utf8 = new TextEncoder();
const mostOctets = 75;

/** A text as a value of type TEXT (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** One line of a calendar, folded where it is longer than 75 octets and never inside a character, with its CRLF. */
export function property(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = utf8.encode(character).length;
    if (octets + size > mostOctets) {
      lines.push('');
      // The space that marks the continuation counts.
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return `${lines.join('\r\n ')}\r\n`;
}
