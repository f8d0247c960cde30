import { createHash } from 'node:crypto';

/** What forms need beside the style of the site. */
export const FORM_STYLE = `
form.sheet { max-width: 46rem; }
.field { margin: 1.25rem 0; }
.field > label, fieldset.field > legend { display: block; font-weight: 700; padding: 0; }
.field .hint, fieldset .hint { display: block; margin: .125rem 0 .375rem; color: var(--soft); font-size: .9375rem; font-weight: 400; }
.field input:not([type=radio]):not([type=checkbox]), .field select, .field textarea { width: 100%; }
.field .short { max-width: 22rem; }
.field .middle { max-width: 32rem; }
textarea { font: inherit; color: inherit; padding: .5rem .75rem; border: 1px solid #6b7684; border-radius: 4px; background: var(--paper); min-height: 9rem; resize: vertical; }
input[type=file] { padding: .5rem; min-height: 3rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
fieldset.group { border: 1px solid var(--line); border-radius: 6px; padding: .25rem 1rem .75rem; margin: 1.5rem 0; }
fieldset.group > legend { font-weight: 700; font-size: 1.125rem; padding: 0 .5rem; margin-left: -.5rem; }
.options { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.option { display: flex; align-items: flex-start; gap: .5rem; padding: .375rem 0; min-height: 2.75rem; }
.option input { flex: none; width: 1.375rem; height: 1.375rem; min-height: 0; margin: .25rem 0 0; accent-color: var(--link); }
.option label { font-weight: 400; padding-block: .0625rem; }
.option .hint { margin: 0; }
.need { color: var(--accent); font-weight: 400; font-size: .9375rem; }
.fault { display: block; color: var(--accent); font-weight: 700; margin: .125rem 0 .375rem; }
.field.faulty { border-left: 4px solid var(--accent); padding-left: .75rem; }
.field.faulty input, .field.faulty select, .field.faulty textarea { border-color: var(--accent); border-width: 2px; }
.errors { border: 3px solid var(--accent); padding: .25rem 1rem .75rem; margin: 0 0 1.5rem; }
.errors h2 { border: 0; margin: .5rem 0; color: var(--accent); }
.errors ul { margin: 0; padding-left: 1.25rem; }
.done { background: #e9f5ec; border-left: 4px solid #1c7a3a; padding: .75rem 1rem; margin: 0 0 1.5rem; }
.acts { margin-top: 1.75rem; display: flex; flex-wrap: wrap; gap: .75rem; }
.acts a, a.button { display: inline-block; padding: .5rem 1.25rem; border: 1px solid var(--link); border-radius: 4px; text-decoration: none; color: var(--link); font-weight: 700; line-height: 1.6; }
.acts a:visited, a.button:visited { color: var(--link); }
.acts a.first, a.button.first, a.button.first:visited { background: var(--link); color: #fff; }
button.grave { background: var(--accent); border-color: var(--accent); }
button.grave:hover { background: #7d1014; }
.trap { position: absolute; left: -999rem; height: 1px; width: 1px; overflow: hidden; }
.hints { list-style: none; margin: .75rem 0; padding: 0; }
.hints li { background: var(--note); border-left: 4px solid var(--note-line); padding: .5rem .875rem; margin: .5rem 0; }
.hints:empty { display: none; }
.code { display: inline-block; font: 700 1.5rem/1.5 ui-monospace, Menlo, Consolas, monospace; letter-spacing: .05em; padding: .375rem .875rem; border: 2px solid var(--ink); border-radius: 4px; overflow-wrap: normal; white-space: nowrap; }
.state { font-size: 1.25rem; font-weight: 700; margin: 0 0 .25rem; }
.standing { border: 1px solid var(--line); border-left: 6px solid var(--link); border-radius: 4px; padding: .875rem 1rem; margin: 1rem 0; }
.standing p { margin: .25rem 0; }
.expected { background: var(--note); border: 1px solid var(--note-line); border-radius: 4px; padding: .25rem 1rem .875rem; margin: 1rem 0; }
.expected h2 { border: 0; margin: .75rem 0 .25rem; }
.letters { list-style: none; margin: 0; padding: 0; }
.letters > li { border-bottom: 1px solid var(--line); padding: .875rem 0; }
.letters h3 { margin-bottom: .25rem; }
.letters p { margin: .25rem 0; }
.inline { display: inline; }
.steps { counter-reset: step; list-style: none; margin: 0; padding: 0; }
.steps > li { counter-increment: step; position: relative; padding: .25rem 0 .75rem 2.75rem; }
.steps > li::before { content: counter(step); position: absolute; left: 0; top: .375rem; width: 1.875rem; height: 1.875rem; border-radius: 50%; background: var(--link); color: #fff; text-align: center; line-height: 1.875rem; font-weight: 700; }
[hidden] { display: none !important; }
@media (max-width: 30rem) { .code { font-size: 1.125rem; padding: .375rem .5rem; letter-spacing: 0; } fieldset.group { padding-inline: .75rem; } form.sheet button[type=submit], .acts a, .acts button { width: 100%; text-align: center; } }
@media print { .acts, .noprint, form { display: none !important; } .code { border-width: 2pt; } .done { border: 1pt solid #000; background: none; } }
`.trimStart();

/** With a mark of its content, so that browsers may keep it for a year. */
export const FORM_STYLE_ADDRESS = `/apply/form.css?v=${createHash('sha256').update(FORM_STYLE).digest('hex').slice(0, 12)}`;
