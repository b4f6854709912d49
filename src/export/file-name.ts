const mostCharacters = 80;
/** Names that Windows keeps for devices, with whatever ending. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A file name from any words, `example-cloud-ltd-policy-es.docx`: letters, digits and hyphens alone, so that no
 * system reads a folder, an option or a device into it. Letters of every script stay as they are.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const words = parts
    .map((part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
    )
    .join('-')
    .replace(/-{2,}/g, '-');
  const short = Array.from(words).slice(0, mostCharacters).join('');
  const name = short.replace(/^[-\p{M}]+|-+$/gu, '');
  return `${name === '' || devices.test(name) ? ['saldo', name].filter(Boolean).join('-') : name}.${ending}`;
}
