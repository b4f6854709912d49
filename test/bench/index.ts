import { rmSync } from 'node:fs';
import { buildSite } from '../support/build.ts';
import { benchBuild } from './build-cost.ts';
import { benchPages } from './page-weight.ts';

const { out } = buildSite();
benchPages(out);
rmSync(out, { recursive: true, force: true });
benchBuild();
