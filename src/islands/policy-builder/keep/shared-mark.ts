/** What makes a fragment ours, with the number of its form. */
export const mark = 'p1.';

/** Whether a fragment claims to hold a policy, in this form or another. */
export function isShared(fragment: string): boolean {
  return /^#?p\d+\./.test(fragment);
}
