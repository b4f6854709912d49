import style from './reading-mode.css?inline';
import { readBeside } from './beside.ts';
import { markFound } from './highlight.ts';
import { openMenu, toggleHandles } from './menu.ts';
import type { ReadingRequest } from './request.ts';

// The style comes with the tools, so that a reader who never uses them pays nothing for it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

// Requests come as events because this file is bundled apart, without exports: see ReadingTools.astro.
document.addEventListener('saldo:reading', (event) => {
  const request = (event as CustomEvent<ReadingRequest>).detail;
  if ('beside' in request) void readBeside(request.beside);
  else if ('unit' in request) openMenu(request.unit, request.opener);
  else if ('found' in request) markFound(request.found);
  else toggleHandles();
});
