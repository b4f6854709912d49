import * as currencies from 'dinero.js/currencies';

const exponents = new Map<string, number>(
  Object.values(currencies).map(({ code, exponent }) => [code, exponent]),
);

/** How many decimals a currency of ISO 4217 has: 2 for CNY, 0 for JPY; undefined when there is no such code. */
export function decimalsOf(currency: string): number | undefined {
  return exponents.get(currency);
}
