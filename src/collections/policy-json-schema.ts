import { policyJsonSchema } from '#core/policy/json-schema';
import type { Words } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';

const address = '/schemas/policy-1.json';

/** The schema of a policy file for editors and other programs, each field described in English. */
export function publishedPolicySchema(site: URL): Record<string, unknown> {
  const words = wordsOf('en', 'policy-diff')['policy-diff'];
  return policyJsonSchema({
    id: new URL(address, site).href,
    title: 'Collections policy, version 1',
    describe: (path) => labelAt(words, path.replace(/^stages\.offset\./, 'stages.')),
  });
}

function labelAt(words: string | Words | undefined, path: string): string | undefined {
  const found = `field.${path}`
    .split('.')
    .reduce<string | Words | undefined>(
      (at, key) => (typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined),
      words,
    );
  return typeof found === 'string' ? found : undefined;
}
