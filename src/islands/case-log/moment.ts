/** Now in UTC to the second, as records write it. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** The civil day of the reader. */
export function today(): string {
  const local = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
