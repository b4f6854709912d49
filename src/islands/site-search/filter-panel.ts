import type { Locale } from '#i18n';
import type { SearchOptions } from '#search';
import { element } from '../ui/element.ts';
import { keepOnlyOwn, wantsOnlyOwn } from './preferences.ts';
import type { Say } from './sentences.ts';

/** Filters in a panel that can be opened, and the options that follow from them. */
export function filterPanel(
  reader: Locale,
  say: Say,
  changed: () => void,
): { element: HTMLElement; options: SearchOptions } {
  const options: SearchOptions = {
    filters: { kind: '', cloud: '' },
    onlyOwn: wantsOnlyOwn(),
    literal: false,
  };
  const languages = choice(
    say('languages'),
    [
      ['', say('everyLanguage')],
      ['own', say('ownLanguage', { language: say(`language.${reader}`) })],
    ],
    options.onlyOwn ? 'own' : '',
    (value) => {
      options.onlyOwn = value === 'own';
      keepOnlyOwn(options.onlyOwn);
      changed();
    },
  );
  const kind = choice(
    say('kind'),
    [
      ['', say('anyKind')],
      ...valuesOf('kind', ['guide', 'procedure', 'reference'], say),
      ['tool', say('tool')],
    ],
    '',
    (value) => {
      options.filters.kind = value;
      changed();
    },
  );
  const cloud = choice(
    say('cloud'),
    [['', say('anyCloud')], ...valuesOf('cloud', ['21vianet', 'worldwide'], say)],
    '',
    (value) => {
      options.filters.cloud = value;
      changed();
    },
  );
  const panel = element(
    'details',
    { class: 'filters', open: options.onlyOwn },
    element('summary', {}, say('filters')),
    languages,
    kind,
    cloud,
  );
  return { element: panel, options };
}

function valuesOf(key: string, values: readonly string[], say: Say): [string, string][] {
  return values.map((value) => [value, say(`${key}.${value}`)]);
}

function choice(
  label: string,
  values: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const options = values.map(([value, text]) =>
    element('option', { value, selected: value === chosen }, text),
  );
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => choose(select.value));
  return element('label', {}, `${label} `, select);
}
