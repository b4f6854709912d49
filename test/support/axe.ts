import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

type WithAxe = typeof globalThis & {
  axe?: { run: (where: Document, options: object) => Promise<{ violations: Violation[] }> };
};

/** What axe objects to on the page now open, by WCAG 2.2 AA and its own best practices. */
export async function objections(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => (globalThis as WithAxe).axe !== undefined))) {
    await page.evaluate(source);
  }
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as WithAxe;
    if (!axe) throw new Error('axe is not on the page');
    return (await axe.run(document, { resultTypes: ['violations'] })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}
