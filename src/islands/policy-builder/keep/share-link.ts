import { mark } from './shared-mark.ts';

/** Characters of a fragment that are read; what is longer is no link of ours. */
export const mostCharacters = 100_000;

/** Bytes that a link may unfold to: a bomb is stopped while it unfolds. */
export const mostBytes = 1_000_000;

/** Why a link gives nothing. */
export type LinkRefusal = 'too-long' | 'damaged' | 'too-large' | 'newer';

/** Any JSON value as a fragment without `#`: deflated, in letters that an address keeps as they are. */
export async function toFragment(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(value));
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return mark + base64Url(bytes);
}

/** The JSON text that a fragment holds, or why there is none. What the text says is not judged here. */
export async function fromFragment(
  fragment: string,
): Promise<{ text: string } | { refused: LinkRefusal }> {
  const held = fragment.replace(/^#/, '');
  if (held.length > mostCharacters) return { refused: 'too-long' };
  const form = Number(/^p(\d+)\./.exec(held)?.[1] ?? 0);
  if (form > Number(mark.slice(1, -1))) return { refused: 'newer' };
  const bytes = held.startsWith(mark) ? bytesOf(held.slice(mark.length)) : undefined;
  if (!bytes) return { refused: 'damaged' };
  try {
    return await unfolded(bytes);
  } catch {
    return { refused: 'damaged' };
  }
}

async function unfolded(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ text: string } | { refused: LinkRefusal }> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return { refused: 'too-large' };
    }
    text += decoder.decode(value, { stream: true });
  }
}

function base64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
