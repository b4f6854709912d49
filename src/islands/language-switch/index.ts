/** Where the chosen language is kept on this device. */
const key = 'saldo.language';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];

/** Storage may be forbidden; then a choice lasts as long as the address. */
function kept(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/**
 * A change of language keeps the reader's place: query and paragraph go along, and the choice is
 * remembered. Without this script the links lead to the top of the same page.
 */
for (const link of links) {
  const language = link.dataset['language'] ?? '';
  const plain = link.getAttribute('href') ?? '';
  const aim = () => {
    const query = new URLSearchParams(location.search);
    // Side by side: the language one goes to changes places with the one beside it.
    if (query.get('beside') === language) query.set('beside', document.documentElement.lang);
    // What a search marked here are words of this language.
    query.delete('hl');
    link.href = plain + (query.size > 0 ? `?${query}` : '') + location.hash;
  };
  for (const event of ['pointerdown', 'focus', 'contextmenu']) link.addEventListener(event, aim);
  link.addEventListener('click', () => {
    aim();
    kept()?.setItem(key, language);
  });
}

/** The page that only offers languages goes on to the one chosen before, else to the browser's. */
if (document.body.hasAttribute('data-choose')) {
  const known = links.map((link) => link.dataset['language']);
  const wanted = [kept()?.getItem(key), ...navigator.languages];
  const choice = wanted.map((tag) => tag?.split('-')[0]).find((tag) => known.includes(tag));
  if (choice) location.replace(`/${choice}/`);
}
