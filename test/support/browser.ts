import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chrome and Chromium are commonly installed. */
const usual = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Ways to install a browser, tried in turn when none is found. */
const installs: readonly (readonly [string, readonly string[]])[] = [
  ['npx', ['playwright-core', 'install', 'chromium']],
  ['sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium']],
];

/** Path of a Chrome or Chromium on this machine; undefined when there is none. */
export function findBrowser(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Path of a browser, installed now if need be. Throws with what was tried when nothing works. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const failures: string[] = [];
  for (const [command, args] of installs) {
    try {
      execFileSync(command, args, { stdio: 'pipe', timeout: 240_000 });
    } catch (error) {
      failures.push(`${command} ${args.join(' ')}: ${String(error).split('\n')[0]}`);
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need Chrome or Chromium, and none was found or could be installed.\n` +
      `Install one, or set CHROME_PATH to its program.\nTried:\n${failures.join('\n')}`,
  );
}

/** Starts the browser that `ensureBrowser` finds, with further flags if a test needs them. */
export function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...(isRoot ? ['--no-sandbox'] : []), ...flags, ...further],
  });
}
