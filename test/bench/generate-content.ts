import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a content folder with `count` articles in each language: copies of the real ones, so that
 * length, directives and tables are those of real pages. Returns its path.
 */
export function generateContent(contentDir: string, count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-content-'));
  for (const ledger of ['facts.yaml', 'terms.yaml']) {
    cpSync(join(contentDir, ledger), join(folder, ledger));
  }
  const originals = globSync('*/guidance/*.md', { cwd: contentDir }).sort();
  const perLanguage = originals.length / 3;
  for (const path of originals) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    const text = readFileSync(join(contentDir, path), 'utf8');
    const order = Number(/^order: (\d+)$/m.exec(text)?.[1]);
    for (let copy = 0; copy * perLanguage + order <= count; copy++) {
      const name = copy === 0 ? basename(path) : basename(path).replace('.md', `-${copy}.md`);
      const numbered = text.replace(/^order: \d+$/m, `order: ${copy * perLanguage + order}`);
      writeFileSync(join(folder, dirname(path), name), numbered);
    }
  }
  return folder;
}
