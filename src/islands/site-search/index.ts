import style from './site-search.css?inline';
import { openDialog } from './dialog.ts';
import { startPage } from './page.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) startPage(page);

// Requests come as events because this file is bundled apart, without exports: see SearchTrigger.astro.
document.addEventListener('saldo:search', (event) => {
  openDialog((event as CustomEvent<HTMLElement>).detail);
});
