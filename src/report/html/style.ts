/** The page's style sheet; its hash stands in the page's content security policy (`page.ts`). */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --faint: #5b6675; --paper: #ffffff; --card: #f5f7fa; --line: #d5dbe3;
  --bad: #b3261e; --warn: #8a5a00; --note: #2f5d9b; --good: #1b6e3c; --accent: #2952a3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ee; --faint: #a3adba; --paper: #14181f; --card: #1c222b;
  --line: #343d49; --bad: #ff8a80; --warn: #f2bf5e; --note: #8fb8f2; --good: #7fd6a0; --accent: #9dbcff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
code, .code { font: .9em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
a { color: var(--accent); }
.top { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; border-bottom: 1px solid var(--line);
  padding-bottom: 1rem; }
.top p { margin: 0; flex-basis: 100%; }
.faint { color: var(--faint); font-size: .9rem; }
.mark { display: inline-block; border: 1px solid currentColor; border-radius: .3rem; padding: 0 .45rem; font-size: .85rem;
  font-weight: 600; white-space: nowrap; }
.error, .refuted, .failed, .invalid { color: var(--bad); } .warning, .undecided, .incomplete { color: var(--warn); }
.note { color: var(--note); } .proved, .passed { color: var(--good); } .not-applicable, .absent { color: var(--faint); }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center;
  background: var(--paper); border-bottom: 1px solid var(--line); padding: .75rem 0; margin-top: .75rem; }
.filter input[type=search] { flex: 1 1 16rem; min-width: 0; font: inherit; padding: .4rem .6rem; color: inherit;
  background: var(--card); border: 1px solid var(--faint); border-radius: .3rem; }
.filter label { white-space: nowrap; } .filter fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: 1rem; flex-wrap: wrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
.item { border: 1px solid var(--line); border-radius: .4rem; background: var(--card); margin: .6rem 0; padding: .7rem .9rem;
  break-inside: avoid; }
.item p { margin: .35rem 0 0; overflow-wrap: anywhere; } .item .head { display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: baseline; }
.item h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
.verdicts { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: .5rem 0 0; padding: 0; list-style: none; }
details { margin-top: .5rem; } summary { cursor: pointer; } details ul { margin: .4rem 0 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
.picture { overflow-x: auto; } svg { display: block; max-width: 100%; height: auto; min-width: 36rem; }
svg text { fill: var(--ink); font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
svg .small { fill: var(--faint); font-size: 11px; } svg rect { fill: var(--card); stroke: var(--line); }
svg path { fill: none; stroke: currentColor; stroke-width: 2; } svg .head { fill: currentColor; stroke: none; }
svg .label { fill: currentColor; font-size: 11px; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } .filter { display: none; } .item { background: none; }
  details::details-content { content-visibility: visible; height: auto; } svg { min-width: 0; } }
`;
