import { rmSync } from 'node:fs';
import { buildSite } from '../support/build.ts';
import { benchBuild } from './build-cost.ts';
import { benchBuilder } from './builder.ts';
import { benchChecklist } from './checklist.ts';
import { benchPages } from './page-weight.ts';
import { benchSearch } from './search.ts';
import { benchTimelines } from './timeline.ts';

const site = buildSite();
benchTimelines();
benchPages(site.out);
await benchBuilder(site.out);
await benchChecklist(site.out);
await benchSearch(site);
rmSync(site.out, { recursive: true, force: true });
benchBuild();
