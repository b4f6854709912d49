import { rmSync } from 'node:fs';
import { buildSite } from '../support/build.ts';
import { benchBuild } from './build-cost.ts';
import { benchPages } from './page-weight.ts';
import { benchSearch } from './search.ts';

const site = buildSite();
benchPages(site.out);
await benchSearch(site);
rmSync(site.out, { recursive: true, force: true });
benchBuild();
