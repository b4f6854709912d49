import { timelineSvgStyle } from '../timeline-svg-style.ts';

/** The drawing is made for white paper; on a screen it takes the colours of the page, dark ones too. */
const themed = Object.entries({
  '#fff': 'paper',
  '#171f2e': 'ink',
  '#3f4858': 'quiet',
  '#747b87': 'firm',
  '#b9b5ae': 'rule',
  '#eeebe5': 'free',
  '#006768': 'full',
  '#a06b01': 'credit-hold',
  '#9a2b19': 'suspended',
}).reduce((css, [colour, token]) => css.replaceAll(colour, `var(--${token})`), timelineSvgStyle);

/**
 * The only styles of an exported page, which hold nothing of a user. Colours and fonts are the tokens of the
 * site's own pages; a test compares them.
 */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(98.5% 0.006 85), oklch(19% 0.015 262));
  --ink: light-dark(oklch(24% 0.03 262), oklch(93% 0.01 85));
  --quiet: light-dark(oklch(40% 0.03 262), oklch(79% 0.015 85));
  --rule: light-dark(oklch(88% 0.012 85), oklch(33% 0.02 262));
  --firm: light-dark(oklch(58% 0.02 262), oklch(60% 0.02 262));
  --free: light-dark(oklch(94.5% 0.008 85), oklch(24% 0.018 262));
  --accent: light-dark(oklch(42% 0.085 195), oklch(82% 0.09 195));
  --full: light-dark(oklch(46% 0.09 195), oklch(76% 0.1 195));
  --credit-hold: light-dark(oklch(57% 0.12 75), oklch(80% 0.13 80));
  --suspended: light-dark(oklch(46% 0.15 32), oklch(74% 0.13 35));
  --data-deleted: light-dark(oklch(24% 0.03 262), oklch(93% 0.01 85));
  --text: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  --interface: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.55 var(--text); overflow-wrap: anywhere; }
main { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
main.beside { max-width: 76rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 1.5rem; }
h2 { font-size: 1.5rem; margin: 2.2rem 0 0.6rem; }
h3 { font-size: 1.2rem; margin: 1.6rem 0 0.4rem; }
p, ul, ol { margin: 0 0 0.9rem; }
a { color: var(--accent); }
.number { font-variant-numeric: lining-nums tabular-nums; margin-inline-end: 0.35em; }
p .number { font-weight: 600; }
.strong { font-weight: 600; }
.quiet, .why { color: var(--quiet); }
.why { border-inline-start: 3px solid var(--rule); padding-inline-start: 0.8rem; font-size: 1rem; }
table { width: 100%; margin: 0.9rem 0 1.4rem; border-collapse: collapse; font: 1rem/1.4 var(--interface); font-variant-numeric: lining-nums tabular-nums; }
caption { padding-bottom: 0.4rem; font-weight: 600; text-align: start; }
th, td { min-width: 5.6em; padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; hyphens: auto; }
th { overflow-wrap: break-word; hyphens: manual; }
thead th { border-bottom-color: var(--ink); }
.swatch { display: inline-block; width: 1.5em; height: 0.8em; border: 1px solid var(--tone); background: var(--fill); forced-color-adjust: none; print-color-adjust: exact; }
.full { --tone: var(--full); --fill: var(--full); }
.credit-hold { --tone: var(--credit-hold); --fill: radial-gradient(var(--credit-hold) 38%, transparent 42%) 0 0 / 0.32em 0.32em; }
.suspended { --tone: var(--suspended); --fill: repeating-linear-gradient(45deg, var(--suspended) 0 0.13em, transparent 0.13em 0.3em); }
.data-deleted { --tone: var(--data-deleted); --fill: repeating-linear-gradient(45deg, var(--data-deleted) 0 0.08em, transparent 0.08em 0.26em), repeating-linear-gradient(-45deg, var(--data-deleted) 0 0.08em, transparent 0.08em 0.26em); }
.drawing, .sheet { margin: 0.9rem 0 1.4rem; }
.drawing { overflow-x: auto; }
.sheet { container: sheet / inline-size; }
.sheet table { margin: 0; }${themed}
@media (min-width: 56rem), print {
  .beside .piece { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2.5rem; }
}
@media screen {
  th, td { min-width: 0; overflow-wrap: break-word; }
  @container sheet (max-width: 34rem) {
    table, caption, tbody, tr, td { display: block; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { padding-block: 0.45rem; border-bottom: 1px solid var(--rule); }
    td { padding: 0.1rem 0; border: 0; overflow-wrap: anywhere; }
    td:first-child { font-weight: 600; }
    td:not(:first-child)::before { content: attr(data-column) ': '; content: attr(data-column) ': ' / ''; color: var(--quiet); }
  }
}
@media screen and (max-width: 55.99rem) {
  .beside .piece [lang] + [lang] { border-inline-start: 1px solid var(--rule); padding-inline-start: 0.8rem; }
}
@page { size: A4; margin: 20mm 18mm; }
@page summary { size: A4; margin: 11mm 15mm; }
@page beside { size: A4 landscape; margin: 18mm; }
@media print {
  :root { color-scheme: light; --paper: white; --ink: black; --quiet: black; --accent: black; }
  body { font-size: 10.5pt; line-height: 1.42; }
  main, main.beside { max-width: none; padding: 0; }
  h1 { margin-bottom: 12pt; font-size: 20pt; }
  h2 { margin: 15pt 0 4pt; font-size: 14pt; }
  h3 { margin: 11pt 0 3pt; font-size: 11.5pt; }
  p, ul, ol { margin-bottom: 6pt; }
  table, .why { font-size: 9.5pt; }
  th, td { padding: 2.5pt 5pt 2.5pt 0; }
  .summary { page: summary; font-size: 9.5pt; line-height: 1.34; }
  .summary h1 { margin-bottom: 5pt; font-size: 15pt; }
  .summary h2 { margin: 7pt 0 2pt; font-size: 12pt; }
  .summary p, .summary :is(ul, ol) { margin-bottom: 3pt; }
  .summary .sheet { margin: 4pt 0 6pt; }
  .summary table { font-size: 8.3pt; line-height: 1.25; }
  .summary :is(th, td) { padding-block: 1.2pt; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, li, .why, .drawing { break-inside: avoid; }
  .drawing { overflow: visible; }
  .sheet { container-type: normal; }
  .drawing svg { width: 100%; height: auto; }
  p, li { orphans: 3; widows: 3; }
  main.beside { page: beside; }
  .beside .piece { column-gap: 8mm; }
  .why a::after { content: ' (' attr(href) ')'; }
}
`;
