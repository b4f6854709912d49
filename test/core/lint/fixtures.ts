import type { Fixtures } from './fixture.ts';
import { lawFixtures } from './law-fixtures.ts';
import { policyFixtures } from './policy-fixtures.ts';
import { stageFixtures } from './stage-fixtures.ts';

/** What each rule speaks on, and what it is silent on, by its code. */
export const fixtures: Readonly<Record<string, Fixtures>> = {
  ...stageFixtures,
  ...policyFixtures,
  ...lawFixtures,
};
