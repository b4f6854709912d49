import type { Ground } from '#core/lint';
import { figures } from '../decision/suspension.ts';
import { spring2026 } from '../../support/timeline-case.ts';

/** The facts of the site, the holidays of the worked examples, and a day on which the presets are fresh. */
export const ground: Ground = { figures, asAt: '2026-12-01', calendar: spring2026 };
