/**
 * Brings the builder into an article: the scripts that the tool's own page names are fetched, so that
 * both share one copy. Until they are there, and when they do not come, a link leads to the tool.
 */
const place = document.querySelector<HTMLElement>('[data-builder]');

if (place) {
  // What points at paragraphs of the article has nothing to point at in a tool.
  place.addEventListener('pointerover', (event) => event.stopPropagation());
  const answer = fetch(place.dataset['builder'] ?? '');
  void answer
    .then((page) => page.text())
    .then(async (html) => {
      place.dataset['policyBuilder'] = '';
      // Read as text: a parsed page would bring its styles before the policy of this one.
      const [, main = ''] = html.split('<main');
      for (const [, address = ''] of main.matchAll(/<script[^>]* src="([^"]+)"/g)) {
        await import(/* @vite-ignore */ address);
      }
    });
}

export {};
