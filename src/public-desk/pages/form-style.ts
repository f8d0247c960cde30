import { createHash } from 'node:crypto';

/** What forms need beside the style of the site. */
export const FORM_STYLE = `
form.sheet { max-width: 46rem; }
form.sheet:has(.twofold) { max-width: none; }
.twofold { display: grid; gap: 0 2.5rem; }
.twofold > aside { border-top: 1px solid var(--line); margin-top: 1rem; }
.twofold > aside h2 { border: 0; font-size: 1.0625rem; margin: 1rem 0 .25rem; padding: 0; }
.twofold > aside ul { margin: 0 0 .5rem; padding-left: 1.25rem; }
@media (min-width: 60rem) { .twofold { grid-template-columns: minmax(0, 42rem) minmax(16rem, 1fr); } .twofold > aside { border: 0; border-left: 4px solid var(--line); padding-left: 1.25rem; margin-top: 1.25rem; align-self: start; position: sticky; top: 1rem; } }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
.step { margin: .5rem 0 .375rem; color: var(--soft); font-weight: 700; }
.step + .segments + h1 { margin-top: .75rem; }
.segments { display: flex; gap: .375rem; max-width: 24rem; }
.segments i { flex: 1; height: .375rem; border-radius: 3px; background: var(--line); }
.segments .on { background: var(--link); }
#alike h2 { border: 0; font-size: 1.0625rem; margin: .25rem 0; padding: 0; }
#alike { background: #eef4fb; border-left: 4px solid var(--link); padding: .25rem .875rem .5rem; margin-top: 1rem; }
.alike { list-style: none; margin: 0; padding: 0; }
.alike li { padding: .5rem 0; border-top: 1px solid var(--line); }
.alike li:first-child { border: 0; }
.alike.large { max-width: 46rem; border-block: 1px solid var(--line); }
.alike.large li { padding: 1rem 0; }
.alike.large a { font-weight: 700; font-size: 1.125rem; }
.alike p { margin: .125rem 0; }
.alike form { margin-top: .625rem; }
.summary h2 { margin-bottom: 0; border: 0; }
.summary p { margin: .625rem 0 0; }
.typed { white-space: pre-wrap; }
.chosen { list-style: none; margin: .375rem 0 0; padding: 0; color: var(--soft); font-size: .9375rem; }
.chosen:empty { display: none; }
.course { list-style: none; margin: 1rem 0; padding: 0; }
.course li { position: relative; padding: 0 0 1rem 2.25rem; }
.course li::before { content: ""; position: absolute; left: .25rem; top: .375rem; width: 1rem; height: 1rem; border-radius: 50%; border: 2px solid #6b7684; background: var(--paper); z-index: 1; }
.course li:not(:last-child)::after { content: ""; position: absolute; left: .6875rem; top: .5rem; bottom: -.375rem; border-left: 2px solid var(--line); }
.course .past::before { background: #1c7a3a; border-color: #1c7a3a; }
.course .now::before { background: var(--link); border-color: var(--link); box-shadow: 0 0 0 4px #d5e5f7; }
.course p { margin: 0; }
.course .now .what { font-weight: 700; }
.course .ahead { color: var(--soft); }
.office { border: 1px solid var(--line); border-radius: 4px; padding: .25rem 1rem .75rem; margin: 2rem 0 0; max-width: 46rem; }
.office h2 { border: 0; margin: .5rem 0 .25rem; }
.office p { margin: .125rem 0; }
.office a { display: inline-block; padding: .25rem 0; }
@media (min-width: 60rem) { .case { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 0 2.5rem; } .case > aside { grid-column: 2; grid-row: 1; } .case > .office { grid-column: 2; grid-row: 2; align-self: start; } }

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
.steps { counter-reset: step; list-style: none; margin: 0; padding: 0; }
.steps > li { counter-increment: step; position: relative; padding: .25rem 0 .75rem 2.75rem; }
.steps > li::before { content: counter(step); position: absolute; left: 0; top: .375rem; width: 1.875rem; height: 1.875rem; border-radius: 50%; background: var(--link); color: #fff; text-align: center; line-height: 1.875rem; font-weight: 700; }
[hidden] { display: none !important; }
@media (max-width: 30rem) { .options { flex-direction: column; gap: 0; } .code { font-size: 1.125rem; padding: .375rem .5rem; letter-spacing: 0; } fieldset.group { padding-inline: .75rem; } }
@media print { .acts, .noprint, form, .segments, .unseen { display: none !important; } .code { border-width: 2pt; } .done { border: 1pt solid #000; background: none; } }
`.trimStart();

/** With a mark of its content, so that browsers may keep it for a year. */
export const FORM_STYLE_ADDRESS = `/apply/form.css?v=${createHash('sha256').update(FORM_STYLE).digest('hex').slice(0, 12)}`;
