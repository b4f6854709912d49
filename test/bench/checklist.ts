import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { decide, prepareModel } from '#core/decision';
import { proveModel, waysAhead } from '#core/decision/prove';
import { factFigures } from '#collections/fact-figures';
import { readLedger } from '#collections/ledger';
import { suspensionRules } from '#collections/decision-rules';
import { launchBrowser } from '../support/browser.ts';
import { root } from '../support/build.ts';
import { serve } from '../support/serve.ts';

/** What the suspension costs: its proof, one decision, the script at first use, and an answer on a slow phone. */
export async function benchChecklist(site: string): Promise<void> {
  const content = join(root, 'content');
  const { ledger } = readLedger(content, root);
  const { model } = suspensionRules(content, root, ledger);
  const proof = timed(() => {
    const checklist = prepareModel(model, factFigures(ledger));
    proveModel(checklist, new Set());
    return waysAhead(checklist);
  });
  const checklist = prepareModel(model, factFigures(ledger));
  const every = 20;
  const decisions = timed(() => {
    for (let round = 0; round < every; round++)
      for (const { answers } of model.examples) decide(checklist, answers, model.examplesAsAt);
  });
  const one = decisions / (every * model.examples.length);
  console.log('\nSuspension checklist');
  console.log(`  proof and ways ahead  ${proof.toFixed(0)} ms of processor time, at most 5000`);
  console.log(`  one decision  ${one.toFixed(3)} ms of processor time, at most 1`);
  await benchInBrowser(site, model.examples);
}

/** How many times slower a cheap phone is than this machine. */
const slower = 4;

type Examples = ReturnType<typeof suspensionRules>['model']['examples'];

async function benchInBrowser(site: string, examples: Examples): Promise<void> {
  const [browser, served] = await Promise.all([launchBrowser(), serve(site)]);
  const page = await browser.newPage({ locale: 'en-GB' });
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(`${served.origin}/en/tools/suspension-checklist/`);
  await page.locator('.ask').waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = [...scripts]
    .map((path) => brotliCompressSync(readFileSync(join(site, path))).length)
    .reduce((sum, size) => sum + size, 0);
  const session = await page.context().newCDPSession(page);
  // Time of the page's own thread: slowing it down four times makes each of these four times as long, and
  // other work on this machine does not.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times = { question: [] as number[], outcome: [] as number[] };
  const long = examples.map(({ answers }) => Object.entries(answers)).filter((one) => one.length > 12); // prettier-ignore
  for (const answers of long.slice(0, 15)) {
    await page.evaluate(() => (location.hash = 'state=active&harm=no'));
    await page.locator('.ask').waitFor();
    for (const [, value] of answers.slice(2)) {
      const before = await worked();
      const came = await page.evaluate(answer, String(value));
      if (came) times[came].push(((await worked()) - before) * slower);
    }
  }
  await Promise.all([browser.close(), served.close()]);
  console.log(`  script at first use  ${bytes} bytes of brotli, at most 45000`);
  for (const [what, all] of Object.entries(times)) {
    const sorted = all.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(0) ?? '–';
    const most = what === 'question' ? ', at most 50' : '';
    console.log(
      `  answer to ${what}, thread time four times slower, ${sorted.length} answers  median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms${most}`,
    );
  }
}

/** Runs in the page: gives an answer, and what came of it, drawn and focused: another question, the outcome, or nothing. */
async function answer(wanted: string): Promise<'question' | 'outcome' | undefined> {
  const heading = () => document.querySelector('.ask h2, .result h2')?.textContent;
  const day = document.querySelector<HTMLInputElement>('.ask input[type=date]');
  const choice = document.querySelector<HTMLInputElement>(`.ask input[value="${wanted}"]`);
  if (choice) choice.checked = true;
  else if (day) day.value = wanted;
  const before = heading();
  document.querySelector<HTMLButtonElement>('.ask button.main')?.click();
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
  if (heading() === before) return undefined;
  return document.querySelector('.result') ? 'outcome' : 'question';
}

/** Processor time of some work, in milliseconds: a busy machine does not make it longer. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
