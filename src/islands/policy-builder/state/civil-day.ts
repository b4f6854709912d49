/** The civil day of a moment where the reader is, `YYYY-MM-DD`. */
export function civilDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
