import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

/** How many times slower a cheap laptop is than this machine. */
const slower = 4;
/** Keys that are timed in each place. */
const keys = 40;
/** How often each of them is pressed. Its time is the median of these: what else this machine does belongs to no key. */
const rounds = 3;

/** A field into which keys go, and what of the preview is watched meanwhile. */
interface Place {
  name: string;
  /** Which step of the form, counted from one. */
  step: number;
  field: string;
  tab: 'document' | 'timeline';
  /** What each key leaves in the field: another text every time. */
  text: (key: number) => string;
}

const days = (key: number) => String(31 + key);
const places: readonly Place[] = [
  {
    name: 'term of payment',
    step: 3,
    field: '#pb-invoicing-termDays',
    tab: 'document',
    text: days,
  },
  {
    name: 'name of the partner, in many clauses',
    step: 1,
    field: '#pb-partner-name',
    tab: 'document',
    text: (key) => 'Partner'.padEnd(8 + (key % 20), 's'),
  },
  {
    name: 'day of a stage, timeline shown',
    step: 4,
    field: '.stage.is-open .gaps input',
    tab: 'timeline',
    text: days,
  },
];

/**
 * What the policy builder costs: its script at first use, and a key until the preview has changed, on a slow machine.
 * The table beside the timeline, the line over an open stage and whether the letter is kept say the same once more:
 * they follow a frame later, and their work is not part of the wall time.
 */
export async function benchBuilder(site: string): Promise<void> {
  const [browser, served] = await Promise.all([launchBrowser(), serve(site)]);
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(`${served.origin}/en/tools/collections-policy/`);
  for (const field of ['name', 'address', 'email', 'payTo']) {
    await page.locator(`.essentials .${field} input`).fill('a@b.example');
  }
  await page.locator('.begin form .main-act').first().click();
  await page.locator('.paper').waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = [...scripts]
    .map((path) => brotliCompressSync(readFileSync(join(site, path))).length)
    .reduce((sum, size) => sum + size, 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  // The thread's own time: slowed down as well, and no longer when something else is at work on this machine.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  console.log('\nPolicy builder');
  console.log(`  script at first use  ${bytes} bytes of brotli, at most 70000`);
  console.log(
    `  key to changed preview, processor slowed ${slower} times, ${keys} keys, the median of ${rounds} rounds of each, at most 50 ms`,
  );
  for (const { name, step, field, tab, text } of places) {
    await page.locator(`.steps li:nth-child(${step}) button`).click();
    if (step === 4) await page.locator('.stages li:nth-child(4) .acts button').first().click();
    await page.locator(field).waitFor();
    await page.locator(`#pb-tab-${tab}`).click();
    const times = { wall: [] as number[][], thread: [] as number[][] };
    for (let press = 0; press < keys * rounds; press += 1) {
      const key = press % keys;
      // The lint and the shelf look once the writer pauses: that work belongs to no key.
      await page.waitForTimeout(600);
      const before = await worked();
      (times.wall[key] ??= []).push(await page.evaluate(type, { field, text: text(key), tab }));
      (times.thread[key] ??= []).push((await worked()) - before);
    }
    for (const [clock, all] of Object.entries(times)) {
      const medians = all.map((one) => ranked(one, 0.5));
      const at = (share: number) => ranked(medians, share).toFixed(0);
      console.log(
        `    ${name}, ${clock} time  median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`,
      );
    }
  }
  await Promise.all([browser.close(), served.close()]);
}

/** The figure below which a share of all lies. */
function ranked(all: readonly number[], share: number): number {
  return [...all].sort((a, b) => a - b)[Math.floor(share * (all.length - 1))] ?? NaN;
}

/** Runs in the page: types into a field; milliseconds until the preview says something else and is laid out. */
async function type(place: { field: string; text: string; tab: string }): Promise<number> {
  const field = document.querySelector<HTMLInputElement>(place.field);
  if (!field) throw new Error(`${place.field} is not asked`);
  const drawn = () => document.querySelector('#pb-panel svg')?.textContent;
  const shown = drawn();
  field.value = place.text;
  const begun = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((laidOut) => requestAnimationFrame(() => setTimeout(laidOut, 0)));
  const taken = performance.now() - begun;
  const isSaid =
    place.tab === 'timeline'
      ? drawn() !== shown
      : document.querySelector('.block.changed')?.textContent.includes(place.text);
  if (!isSaid) throw new Error(`the preview does not say ${place.text}`);
  return taken;
}
