import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '#core/lint';
import { completePolicy, timingOf } from '#core/policy';
import { locales } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { preset, wholeDraft } from '../../support/policy-preset.ts';
import { presets } from './any-preset.ts';
import { ground } from './ground.ts';

/** What a preset is told as soon as the partner has filled in its own fields; the reason of the preset explains the rest. */
const told: Readonly<Record<(typeof presets)[number], readonly string[]>> = {
  balanced: ['no-credit-limit', 'single-contact'],
  strict: ['no-credit-limit', 'single-contact'],
  lenient: ['suspension-late', 'no-credit-limit', 'single-contact'],
  'new-or-risky': ['single-contact'],
  'public-body': ['suspension-late', 'no-credit-limit', 'single-contact'],
};

test('every file is a preset that is looked at here', () => {
  const files = globSync('content/rules/presets/*.yaml').map((path) => basename(path, '.yaml'));
  expect(files.sort()).toEqual([...presets].sort());
});

describe.each(presets)('%s', (name) => {
  test('is a whole policy once the partner’s own fields are filled in', () => {
    expect(completePolicy(wholeDraft(name))).toEqual({ policy: wholeDraft(name) });
  });

  test('has no error and no warning, and only the advice that is known', () => {
    const findings = lint(wholeDraft(name), ground);
    expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(told[name]);
  });

  test('has no error as it comes either', () => {
    expect(lint(preset(name), ground).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has dates to go by, and a stage for every letter before and after the suspension', () => {
    const stages = timingOf(preset(name))?.stages ?? [];
    expect(stages.map(({ letter }) => letter)).toEqual(
      expect.arrayContaining(['final-notice', 'suspension', 'data-warning', 'last-warning']),
    );
  });

  test.each(locales)('has a name and a reason in %s', (locale) => {
    const words = wordsOf(locale, 'policy')['policy'] as { preset: Record<string, object> };
    expect(Object.keys(words.preset[name] ?? {}).sort()).toEqual(['name', 'reason']);
    expect(Object.keys(words.preset).sort()).toEqual([...presets].sort());
  });
});
