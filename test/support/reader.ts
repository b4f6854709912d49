import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

/** A page in front of a reader, with what the browser complained about so far. */
export interface Reader {
  page: Page;
  /** Errors, CSP violations and requests to other hosts. */
  complaints: string[];
  /** Opens an address of the site and waits until it has loaded. */
  open: (path: string) => Promise<void>;
}

/** Browser and server for the tests of one file. */
export interface ReadingRoom {
  served: () => Served;
  /** A new reader with a clean browser profile. */
  reader: (options?: BrowserContextOptions) => Promise<Reader>;
}

/** Starts a browser and serves the built site (or the one in `folder`) for the tests of a file. */
export function readingRoom(
  folder: () => string = () => inject('site'),
  browserFlags: readonly string[] = [],
): ReadingRoom {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(browserFlags), serve(folder())]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
  });
  return {
    served: () => served,
    reader: async (options) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(served.origin) && !url.startsWith('data:')) {
          complaints.push(`foreign request: ${url}`);
        }
      });
      return {
        page,
        complaints,
        open: async (path) => {
          await page.goto(served.origin + path, { waitUntil: 'load' });
        },
      };
    },
  };
}
