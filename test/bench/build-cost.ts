import { rmSync } from 'node:fs';
import { generateContent } from './generate-content.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';

/** Runs a size: the machine is noisy, so that the median of several counts. */
const sizes = [
  { articles: 10, runs: 3 },
  { articles: 100, runs: 3 },
  { articles: 1000, runs: 3 },
];

/** Prints processor time and memory of builds of three sizes, and the cost of one more page. */
export function benchBuild(): void {
  console.log('Build, clean, without a search index');
  console.log('pages   CPU s (min-max)        memory MB');
  const medians = sizes.map(({ articles, runs }) => {
    const content = generateContent('content', articles);
    const costs = Array.from({ length: runs }, () => measureBuild(content));
    rmSync(content, { recursive: true, force: true });
    const cpu = costs.map((cost) => cost.cpu).sort((a, b) => a - b);
    const cost: BuildCost = {
      pages: costs[0]?.pages ?? 0,
      cpu: median(cpu),
      memory: median(costs.map((one) => one.memory)),
    };
    const range = `(${cpu.at(0)?.toFixed(1)}-${cpu.at(-1)?.toFixed(1)})`;
    console.log(
      `${String(cost.pages).padEnd(7)} ${cost.cpu.toFixed(1).padStart(5)} ${range.padEnd(16)} ${cost.memory.toFixed(0)}`,
    );
    return cost;
  });
  const [smallest, largest] = [medians.at(0), medians.at(-1)];
  if (!smallest || !largest) return;
  const growth = (largest.cpu - smallest.cpu) / (largest.pages - smallest.pages);
  console.log(`one more page: ${(growth * 1000).toFixed(1)} ms CPU\n`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
