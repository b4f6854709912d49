import { expect, test } from 'vitest';
import { figure } from '#core/sentence';
import { locales, sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { madeName, nameAfter } from '../../../src/islands/policy-builder/state/made-name.ts';
import { createTool, type Tool } from '../../../src/islands/policy-builder/state/tool.ts';
import { preset } from '../../support/policy-preset.ts';
import { figures } from '../../support/fact-figures.ts';

/** The tool with a policy of a partner in hand, under a name. */
function toolWith(partner: string, name: string): Tool {
  const words = wordsOf('it', 'policy-builder');
  const say = sayer('it', words);
  const data = { figures: Object.fromEntries(figures), presets: {}, calendars: {}, ownTexts: {} };
  const around = { locale: 'it', words, say, data, embedded: false, today: '2026-11-26' } as const;
  const tool = createTool({ ...around, voice: () => Promise.resolve(say) });
  tool.name.value = name;
  tool.begin({ ...preset('balanced'), partner: { name: partner } });
  return tool;
}

test.each(locales)('a name of ours follows the partner in %s, with its number', (locale) => {
  const say = sayer(locale, wordsOf(locale, 'policy-builder'));
  const t: Tool['t'] = (key, figures) => say({ code: `policy-builder:${key}`, ...(figures && { figures }) });
  const change = { before: 'Nube Norte', after: 'Nube Sur' };
  const of = (name: string) => t('name.of', { name: figure.text(name) });
  expect(nameAfter(t, of('Nube Norte'), change)).toBe(of('Nube Sur'));
  expect(nameAfter(t, `${of('Nube Norte')} 2`, change)).toBe(`${of('Nube Sur')} 2`);
  expect(nameAfter(t, t('name.new'), { before: undefined, after: 'Nube Sur' })).toBe(of('Nube Sur'));
  expect(nameAfter(t, of('Nube Norte'), { before: 'Nube Norte', after: undefined })).toBe(t('name.new'));
  for (const own of ['Nube Norte', `${of('Nube Norte')} for large customers`, ''])
    expect(nameAfter(t, own, change)).toBe(own);
}); // prettier-ignore

test('in the tool it follows every letter typed, and goes back with it', async () => {
  const tool = toolWith('Nube Norte', 'Politica di Nube Norte');
  expect(tool.name.value).toBe(madeName(tool.t, 'Nube Norte'));
  for (const typed of ['Nube', 'Nube Sur', undefined]) {
    tool.change(['partner', 'name'], typed);
    expect(tool.name.value).toBe(madeName(tool.t, typed));
  }
  await tool.undo();
  expect(tool.name.value).toBe(madeName(tool.t, 'Nube Sur'));
});

test('a name that the writer typed stays, and so does one that comes with another policy', () => {
  const tool = toolWith('Nube Norte', 'Große Kunden');
  tool.change(['partner', 'name'], 'Nube Sur');
  expect(tool.name.value).toBe('Große Kunden');
  tool.name.value = madeName(tool.t, 'Nube Sur');
  tool.begin({ ...preset('balanced'), partner: { name: 'Altri' } });
  expect(tool.name.value).toBe(madeName(tool.t, 'Nube Sur'));
});
