import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

/** How many times slower a cheap laptop is than this machine. */
const slower = 4;
/** Keys that are timed: each writes another number of days into the term of payment. */
const keys = 40;

/** What the policy builder costs: its script at first use, and a key until the preview has changed, on a slow machine. */
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
  await page.locator('.steps li:nth-child(3) button').click();
  await page.locator('#pb-invoicing-termDays').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  // The thread's own time: slowed down as well, and no longer when something else is at work on this machine.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times = { wall: [] as number[], thread: [] as number[] };
  for (let key = 0; key < keys; key += 1) {
    // The lint and the shelf look once the writer pauses: that work belongs to no key.
    await page.waitForTimeout(600);
    const before = await worked();
    times.wall.push(await page.evaluate(type, String(31 + key)));
    times.thread.push((await worked()) - before);
  }
  await Promise.all([browser.close(), served.close()]);
  console.log('\nPolicy builder');
  console.log(`  script at first use  ${bytes} bytes of brotli, at most 70000`);
  for (const [clock, all] of Object.entries(times)) {
    const sorted = all.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (keys - 1))]?.toFixed(0) ?? '–';
    console.log(
      `  key to changed preview, ${clock} time, processor slowed ${slower} times, ${keys} keys  median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, at most 50`,
    );
  }
}

/** Runs in the page: types the term of payment; milliseconds until the preview says it and is laid out. */
async function type(days: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('#pb-invoicing-termDays');
  if (!field) throw new Error('the term of payment is not asked');
  field.value = days;
  const begun = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
  const taken = performance.now() - begun;
  if (!document.querySelector('.block.changed')?.textContent.includes(days)) {
    throw new Error(`the preview does not say ${days}`);
  }
  return taken;
}
