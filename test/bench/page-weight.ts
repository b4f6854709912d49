import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** First congestion window: ten segments of 1,460 bytes. */
const firstWindow = 14_600;

/** Prints the compressed size of every kind of page, the heaviest article first. */
export function benchPages(site: string): void {
  console.log('Page weight, brotli 11, one request each');
  const weights = globSync('**/*.html', { cwd: site })
    .map((path) => ({ path, bytes: compressed(join(site, path)) }))
    .sort((a, b) => b.bytes - a.bytes);
  const articles = weights.filter(({ path }) => /guidance\/[^/]+\/index\.html$/.test(path));
  for (const { path, bytes } of articles.slice(0, 5)) console.log(`${bytes}  ${path}`);
  const heaviest = articles[0]?.bytes ?? 0;
  const share = ((heaviest / firstWindow) * 100).toFixed(0);
  console.log(`heaviest article: ${share} % of the first congestion window`);
  console.log(`heaviest page of any kind: ${weights[0]?.bytes} ${weights[0]?.path}\n`);
}

function compressed(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(file), { params }).length;
}
