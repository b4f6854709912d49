import { figure } from '#core/sentence';
import type { Tool } from './tool.ts';

/** The name that a policy gets from us: of its partner, or that of a new one. */
export function madeName(t: Tool['t'], partner: string | undefined): string {
  return partner ? t('name.of', { name: figure.text(partner) }) : t('name.new');
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
