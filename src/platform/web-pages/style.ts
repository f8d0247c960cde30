import { createHash } from 'node:crypto';

/** The style sheet of the public pages: for phones first, legible without it, nothing loaded from elsewhere. */
export const STYLE = `
:root { --ink: #1b2430; --soft: #525c69; --line: #cfd6de; --paper: #fff; --ground: #f4f6f9; --link: #0b4f9e; --seen: #5b2a86; --accent: #a3161b; --note: #fff6e0; --note-line: #b97a00; color-scheme: light; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.75 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .2em; }
a[href^="tel:"] { white-space: nowrap; }
a:visited { color: var(--seen); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; box-shadow: 0 0 0 5px #1b2430; border-radius: 2px; }
main:focus { outline: none; box-shadow: none; }
.skip { position: absolute; left: -999rem; top: 0; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: 0; }
header.site { background: var(--paper); border-top: 5px solid var(--accent); border-bottom: 1px solid var(--line); }
header.site > *, main, footer.site > * { width: 100%; max-width: 66rem; margin-inline: auto; padding-inline: 1rem; }
.bar { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding-block: .625rem .25rem; }
.bar p { margin: 0; }
.name { font-size: 1.375rem; font-weight: 700; line-height: 1.35; }
.name a, .name a:visited { display: flex; align-items: center; gap: .625rem; min-height: 2.75rem; color: var(--accent); text-decoration: none; }
.name img { flex: none; display: block; }
.tongue a { display: inline-block; min-height: 2.75rem; padding: .5rem; white-space: nowrap; }
.menu ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; list-style: none; margin: 0 -.75rem; padding: 0; }
.menu a, .menu a:visited { display: block; min-height: 2.75rem; padding: .5rem .75rem; text-decoration: none; color: var(--ink); border-bottom: 3px solid transparent; }
.menu a:hover { border-color: var(--line); }
.menu a[aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 700; }
.find { border-top: 1px solid var(--line); padding-block: .75rem 1rem; background: var(--ground); box-shadow: 0 0 0 100vmax var(--ground); clip-path: inset(0 -100vmax); }
.ways ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: .25rem 0 0; padding: 0; }
.ways a, .ways a:visited { display: inline-block; padding: .5rem 0; min-height: 2.75rem; color: var(--link); }
.ways a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
.find label { display: block; font-weight: 700; margin-bottom: .25rem; }
.find .line { display: flex; gap: .5rem; }
input, select, button { font: inherit; color: inherit; }
input, select { min-height: 2.75rem; padding: .375rem .75rem; border: 1px solid #6b7684; border-radius: 4px; background: var(--paper); min-width: 0; }
.find .line input { flex: 1 1 auto; width: 100%; }
button { flex: none; min-height: 2.75rem; padding: .375rem 1.25rem; border: 1px solid var(--link); border-radius: 4px; background: var(--link); color: #fff; font-weight: 700; cursor: pointer; }
button:hover { background: #083c79; }
button.second { background: var(--paper); color: var(--link); }
button.second:hover { background: #e8f0fa; }
.acts { margin: 1.5rem 0 0; display: flex; flex-wrap: wrap; gap: .75rem; max-width: none; }
.acts a, a.button { display: inline-block; min-height: 2.75rem; padding: .4375rem 1.25rem; border: 1px solid var(--link); border-radius: 4px; text-decoration: none; color: var(--link); font-weight: 700; line-height: 1.6; background: var(--paper); }
.acts a:visited, a.button:visited { color: var(--link); }
.acts a:hover { background: #e8f0fa; }
.acts a.first, a.button.first, a.button.first:visited { background: var(--link); color: #fff; }
.acts a.first:hover { background: #083c79; }
main { display: block; background: var(--paper); margin-block: 0; padding-block: 1rem 2.5rem; min-height: 60vh; }
h1 { font-size: 1.6rem; line-height: 1.4; margin: .75rem 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.0625rem; line-height: 1.5; margin: 0; }
.lead { max-width: 44rem; font-size: 1.125rem; }
main > p, main > ol, main > ul:not([class]), article > p { max-width: 44rem; }
.total, .hint, .count { color: var(--soft); }
.hint { font-size: .9375rem; }
.crumbs ol { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; font-size: .9375rem; color: var(--soft); }
.crumbs li:not(:last-child)::after { content: "/"; padding-inline: .5rem; }
.items { list-style: none; margin: 0; padding: 0; }
.items > li { padding: .875rem 0; border-bottom: 1px solid var(--line); }
.items p { margin: .25rem 0 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; color: var(--soft); font-size: .9375rem; }
mark { background: #ffe89a; color: inherit; padding: 0 .1em; }
.entries { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 0 2rem; }
.entries li { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.entries .count { white-space: nowrap; font-size: .9375rem; }
.pager ul { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1.5rem 0 0; }
.pager a { display: inline-block; padding: .5rem 1.25rem; border: 1px solid var(--link); border-radius: 4px; text-decoration: none; }
.pager a:visited { color: var(--link); }
.known { margin: 0; border-top: 1px solid var(--line); }
.known div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.known dt { color: var(--soft); }
.known dd { margin: 0; }
.text { max-width: 46rem; }
[lang="zh-CN"] .text p, .text[lang="zh-CN"] p { text-indent: 2em; margin: .5rem 0; }
.notice { background: var(--note); border-left: 4px solid var(--note-line); padding: .75rem 1rem; margin: 1rem 0; }
.files { list-style: none; padding: 0; margin: 0; }
.files a { display: inline-block; padding: .25rem 0; }
.files li { padding: .375rem 0; border-bottom: 1px solid var(--line); }
.files span:not([lang]) { color: var(--soft); font-size: .9375rem; margin-left: .5rem; }
details { margin-top: .75rem; }
summary { cursor: pointer; padding: .375rem 0; color: var(--link); }
details dd { margin: 0 0 .5rem; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .875rem; overflow-wrap: anywhere; }
.answers { margin-top: 2.5rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; }
.buttons button { width: 100%; text-align: left; line-height: 1.4; padding-block: .625rem; }
.narrow { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: .75rem 1rem; align-items: end; margin: .75rem 0; }
.narrow label, .wideline label { display: block; font-weight: 700; }
.narrow input, .narrow select { width: 100%; }
.wideline { display: flex; gap: .5rem; }
.wideline input { flex: 1 1 auto; width: 100%; }
.contacts { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 1rem 2rem; }
.contacts li { border-top: 1px solid var(--line); padding-top: .75rem; }
.contacts dl { margin: .25rem 0 0; }
.contacts dl div { display: grid; grid-template-columns: 5rem 1fr; }
.contacts dt { color: var(--soft); }
.contacts dd { margin: 0; }
footer.site > * { padding-block: 1.5rem 2rem; }
footer.site p { margin: 0 0 .5rem; }
footer.site ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; padding: 0; margin: .5rem 0 0; font-size: .9375rem; }
footer.site a { display: inline-block; padding: .375rem 0; }
@media (max-width: 30rem) { .acts a, .acts button { width: 100%; text-align: center; } .known div { grid-template-columns: 1fr; } h1 { font-size: 1.4rem; } .known dt { font-size: .9375rem; } .menu ul { margin-inline: -.625rem; } :lang(zh) .menu ul { justify-content: space-between; } .menu a, .menu a:visited { padding: .5rem .625rem; } .name { font-size: 1.25rem; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  body { background: none; font-size: 11pt; }
  header.site nav, .find, [role=search], .tongue, footer.site ul, .answers, .pager, .skip, .crumbs { display: none; }
  header.site { border: 0; }
  .name a { color: #000; }
  footer.site { border-top: 1pt solid #000; font-size: 9pt; }
  header.site > *, main, footer.site > * { padding-inline: 0; max-width: none; }
  details > :not(summary) { display: block; }
  .text a::after, .known a::after { content: ""; }
  h2, h3 { break-after: avoid; }
}
`.trimStart();

/** With a mark of its content, so that browsers may keep it for a year. */
export const STYLE_ADDRESS = `/open/style.css?v=${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}`;
