import { expect, test } from 'vitest';
import {
  typedDecimal,
  typedInteger,
} from '../../../src/islands/policy-builder/state/typed-number.ts';

test.each([
  ['30', 30],
  [' 7 ', 7],
  ['-7', -7],
  ['−7', -7],
  ['1 000', 1000],
])('%j is the whole number %i', (text, number) => {
  expect(typedInteger(text)).toBe(number);
});

test.each(['', 'soon', '7.5', '1e3', '0x10', '9999999999'])('%j is no whole number', (text) => {
  expect(typedInteger(text)).toBeUndefined();
});

test.each([
  ['1234.5', '1234.5'],
  ['1234,50', '1234.50'],
  ['1.234,50', '1234.50'],
  ['1,234.50', '1234.50'],
  ['12 000', '12000'],
  ['12.000', '12000'],
  ['1.234.567', '1234567'],
  ['007', '7'],
  ['0', '0'],
])('%j is the amount %s in any of our languages', (text, decimal) => {
  expect(typedDecimal(text)).toBe(decimal);
});

test.each(['', '-5', 'CNY 5', '1,2,3', '5.', '1.23.456'])('%j is no amount', (text) => {
  expect(typedDecimal(text)).toBeUndefined();
});
