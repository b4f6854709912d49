/** A user's words on a page: without marks that turn the direction of what follows, so that no name misleads. */
export function plain(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
