/** The style of the page: one sheet, no font or picture from elsewhere. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfbf8, #14171c);
  --shade: light-dark(#f1f1ec, #1e222a);
  --ink: light-dark(#1c1e22, #e5e3dd);
  --faint: light-dark(#5a5d63, #a6a8ad);
  --rule: light-dark(#d6d5ce, #363b44);
  --accent: light-dark(#a6261a, #f2917f);
  --done: light-dark(#2f6b4f, #79b797);
  --open: light-dark(#c98a1b, #d9a94a);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem;
  max-inline-size: 74rem;
  background: var(--paper);
  color: var(--ink);
  font: 400 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 3rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0.25rem 0; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.2em; }
.facts, .basis { color: var(--faint); }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.5rem 0; padding-inline-end: 1rem; text-align: start; vertical-align: top; }
tr > :last-child { padding-inline-end: 0; }
thead th { font-size: 0.875rem; font-weight: 500; color: var(--faint); border-block-end: 1px solid var(--ink); vertical-align: bottom; overflow-wrap: normal; }
tbody tr:first-child > *, tbody th { border-block-start: 1px solid var(--rule); font-weight: 400; }
thead + tbody tr:first-child > * { border-block-start: 0; }
.number { text-align: end; white-space: nowrap; }
.word, .language { overflow-wrap: normal; }
th button { all: unset; cursor: pointer; }
th button:hover { color: var(--ink); text-decoration: underline; }
th button:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " ↑"; }
th[aria-sort="descending"] button::after { content: " ↓"; }
.bar { display: block; inline-size: 100%; min-inline-size: 4rem; block-size: 0.625rem; margin-block-start: 0.45rem; }
.bar .rest { fill: var(--rule); }
.bar .current { fill: var(--done); }
.bar .stale { fill: var(--open); }
.stale > .word, .missing > .word { color: var(--accent); }
.blocks td { padding-block: 0 1rem; }
summary { cursor: pointer; color: var(--faint); }
.blocks ol { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.blocks li { padding: 0.625rem 0.875rem; background: var(--shade); border-block-start: 1px solid var(--paper); }
.blocks li > p { margin: 0.125rem 0; }
.state { font-weight: 600; }
.at { color: var(--faint); }
del { color: var(--faint); }
del + ins { margin-inline-start: 0.25em; }
ins { text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
@media (width >= 48rem) {
  .language { white-space: nowrap; }
}
@media (width < 48rem) {
  body { padding-block-start: 1rem; }
  th, td { padding-inline-end: 0.5rem; }
  thead th { font-size: 0.8125rem; }
  .wide { display: none; }
  .pages tr:not(.blocks) { display: grid; grid-template-columns: 1fr 4rem 5rem; border-block-start: 1px solid var(--rule); padding-block: 0.375rem; }
  .pages thead tr:not(.blocks) { border-block-start: 0; border-block-end: 1px solid var(--ink); }
  .pages tr:not(.blocks) > * { border: 0; padding-block: 0.0625rem; }
  .pages .path, .pages thead th:first-child { grid-column: 1 / -1; }
  .pages tbody, .pages thead, .pages .blocks, .pages .blocks td { display: block; }
  table.pages { display: block; }
}
@media print { details > :not(summary) { display: block; } }
`;
