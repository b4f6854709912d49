import { useEffect } from 'preact/hooks';
import type { Locale } from '#i18n';
import type { Voice } from '../../ui/DocumentView.tsx';
import { useTool } from '../state/context.ts';

/** Voices for a customer's language, and for one beside it. */
export type Voices = readonly [Voice] | readonly [Voice, Voice];

/** The voices as soon as they are there; which language is missing, and whether it failed, until then. */
export function useVoices(first: Locale, second?: Locale): Voices | 'loading' | 'failed' {
  const { voices, silent, want } = useTool();
  const wanted = second !== undefined && second !== first ? [first, second] : [first];
  useEffect(() => wanted.forEach(want), [first, second]);
  const made = wanted.flatMap((locale): Voice[] => {
    const say = voices.value[locale];
    return say ? [{ locale, say }] : [];
  });
  const [one, two] = made;
  if (one && made.length === wanted.length) return two ? [one, two] : [one];
  return wanted.some((locale) => silent.value.has(locale)) ? 'failed' : 'loading';
}
