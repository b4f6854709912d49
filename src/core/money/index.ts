export { amountOf, amountSchema, decimalSchema, minorUnits, type Amount } from './amount.ts';
export { decimalsOf } from './currency.ts';
export { add, compare, moneyOf, subtract, type Money } from './money.ts';
