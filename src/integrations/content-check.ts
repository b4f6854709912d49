import type { AstroIntegration } from 'astro';
import { checkContent, problemReport } from '#collections/check';
import { contentDir, root } from '#settings';

/** Stops the build when anything that people wrote is wrong, with all of it in one report. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'saldo:content-check',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        addWatchFile(`${contentDir}/facts.yaml`);
        addWatchFile(`${contentDir}/terms.yaml`);
        const { problems } = checkContent(contentDir, `${root}/locales`, root);
        if (problems.length === 0) return;
        const report = problemReport(problems);
        // An author sees the page while mending it; nothing wrong is ever published.
        if (command === 'build') throw new ContentError(report);
        logger.warn(`\n${report}`);
      },
    },
  };
}

/** Content that must not be built; its message is the whole report. */
class ContentError extends Error {
  override name = 'ContentError';
}
