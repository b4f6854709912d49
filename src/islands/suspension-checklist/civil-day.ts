const day = 86_400_000;

/** The civil day on which the reader is, `YYYY-MM-DD`, by the clock of the device. */
export function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** The civil day so many days after another. Both `YYYY-MM-DD`; the date must exist. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}
