import { figure } from '#core/sentence';
import type { Tool } from './tool.ts';

/** The name that a policy gets from us: of its partner, or that of a new one. */
export function madeName(t: Tool['t'], partner: string | undefined): string {
  return partner ? t('name.of', { name: figure.text(partner) }) : t('name.new');
}

/**
 * What names a policy in a file: the partner where we made the name, in whatever language that was, so that a file is in
 * the language of what it holds; else the user's own words.
 */
export function ownName(name: string, partner: string | undefined): string {
  return partner && name.replace(/ \d+$/, '').endsWith(partner) ? partner : name;
}

/** What a policy is called when its partner is: a name of ours follows, with its number; any other stays. */
export function nameAfter(
  t: Tool['t'],
  name: string,
  { before, after }: Readonly<Record<'before' | 'after', string | undefined>>,
): string {
  const made = madeName(t, before);
  const number = name.slice(made.length);
  return name.startsWith(made) && /^( \d+)?$/.test(number) ? madeName(t, after) + number : name;
}
