// SPDX-License-Identifier: MIT
#include "report/html_parts.h"

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr char style[] = R"(
body { font: 16px/1.5 "IBM Plex Sans", system-ui, sans-serif; color: var(--ink);
  background: var(--paper); margin: 0 auto; padding: 2rem 1rem; max-width: 68rem; }
h1 { font-size: 2.4rem; line-height: 1.15; margin: 1rem 0 .3rem; }
h1, h2, h3, .subtitle { overflow-wrap: anywhere; }
h2 { font-size: 1.5rem; margin-top: 3.5rem; }
h2::before { content: ""; display: block; width: 2.4rem; border-top: .25rem solid var(--accent);
  margin-bottom: .6rem; }
h3 { font-size: 1.1rem; margin-top: 2rem; }
p, li { max-width: 46rem; }
.sender { color: var(--accent); font-weight: 600; } .logo { max-height: 4rem; max-width: 16rem; }
.subtitle { font-size: 1.25rem; color: var(--muted); margin-top: 0; }
.verdict { list-style: none; padding: 0; font-weight: 600; }
.verdict li, .lead { margin: .35rem 0; } .lead { font-size: 1.2rem; }
.verdict bdi { color: var(--ink); }
dl { display: grid; grid-template-columns: 10rem 1fr; gap: .3rem 1rem; border-top: 1px solid var(--rule);
  padding-top: .8rem; } dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
.toc { list-style: none; padding: 0; columns: 20rem 2; } a { color: var(--accent); }
table { border-collapse: collapse; width: 100%; margin: .8rem 0 1.8rem; font-size: .92rem; }
caption, figcaption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border-bottom: 1px solid var(--hair); padding: .5rem .6rem; text-align: left;
  vertical-align: top; overflow-wrap: anywhere; font-weight: normal; }
thead th { background: var(--panel); border-top: 2px solid var(--ink); color: var(--muted);
  overflow-wrap: normal; } b, strong { font-weight: 600; }
small, .note { font-size: .85rem; color: var(--muted); }
.code, code, pre { font: .82rem/1.45 "IBM Plex Mono", ui-monospace, monospace; }
.fixed { white-space: nowrap; }
.mark { width: 1em; height: 1em; margin-right: .4em; vertical-align: -.12em; fill: currentColor; }
.mark .s { fill: none; stroke: currentColor; stroke-width: 1.35; }
.mark .p { fill: var(--paper); } .mark .ps { fill: none; stroke: var(--paper); stroke-width: 1.8; }
.met { color: var(--green); } .unmet, .failed { color: var(--red); }
.unknown, .changed { color: var(--amber); } .stated { color: var(--violet); }
.waiting, .planned { color: var(--blue); }
.waived, .not-applicable, .not-checked { color: var(--slate); }
.banner { border-left: .3rem solid currentColor; background: var(--panel); padding: .6rem 1rem;
  margin: 1.2rem 0; } .banner p { margin: .3rem 0; } .banner p + p { color: var(--ink); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .6rem;
  list-style: none; padding: 0; } .tiles li { border: 1px solid var(--rule); border-radius: .3rem;
  padding: .6rem; } .tiles b { font-size: 1.7rem; color: var(--ink); } .tiles span { display: block;
  font-size: .85rem; }
figure { margin: 1.2rem 0; } .bars { display: grid; grid-template-columns: 16rem 1fr auto;
  gap: .35rem 1rem; align-items: center; } .bar { width: 100%; height: .8rem; }
.hidden { position: absolute; width: 0; height: 0; }
.box { width: 1.2rem; height: .7rem; } .key { font-weight: normal; margin-left: 1rem; }
rect.good { fill: var(--accent); } rect.bad { color: var(--red); fill: url(#hatch);
  stroke: var(--red); stroke-width: .5; } rect.open { fill: none; stroke: var(--amber);
  stroke-width: .6; }
pre { background: var(--panel); padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
ins { color: var(--green); } del { color: var(--red); } ins, del { text-decoration: none; }
footer { margin-top: 3rem; border-top: 1px solid var(--hair); color: var(--muted); }
@media screen and (max-width: 40rem) {
  body { padding: 1rem .6rem; } h1 { font-size: 1.8rem; } dl, .bars { grid-template-columns: 1fr; gap: .1rem; }
  dd, .bar { margin-bottom: .6rem; } table { font-size: .8rem; } th, td { padding: .4rem .25rem; }
  .fixed { white-space: normal; } thead th { overflow-wrap: anywhere; hyphens: auto; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 9.5pt; max-width: none; padding: 0; } nav { display: none; }
  thead { display: table-header-group; } tr, .banner, .tiles, figure { break-inside: avoid; }
  h2, h3, caption, thead { break-after: avoid; } h2 { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; } th, td { min-width: 4.5em; }
  .cover { break-after: page; }
}
)";

// Words have 7:1 and more on paper and panel, in both.
constexpr char light[] = "--ink:#16202b;--paper:#fff;--muted:#455261;--hair:#e1e6eb;--rule:#c4ccd4;"
                         "--panel:#f4f6f8;--green:#165c31;--red:#96191a;--amber:#6d4300;"
                         "--violet:#5a3e8c;--blue:#0b4f6c;--slate:#445363;";
constexpr char dark[] =
    "--ink:#e6ebf0;--paper:#12181f;--muted:#aab6c2;--hair:#2c3742;--rule:#465361;"
    "--panel:#1e2730;--green:#7bd49b;--red:#ff9b94;--amber:#f0bd66;"
    "--violet:#c6abf5;--blue:#7fc4e0;--slate:#aab6c2;--accent:#7fc4e0;";

} // namespace

QString htmlStyle(const QColor &accent)
{
    return u"\n:root { color-scheme: light dark; "_s + QLatin1String(light) + u"--accent:"_s +
           accent.name() + u"; }\n@media screen and (prefers-color-scheme: dark) { :root { "_s +
           QLatin1String(dark) + u" } }"_s + QLatin1String(style);
}

} // namespace latchkey::report
