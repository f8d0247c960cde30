import { createHash } from 'node:crypto';
import { FILLING } from './filling-script.js';
import { STEPS } from './steps-script.js';

/** The one small program of the pages. Nothing depends on it. */
export const FORM_SCRIPT = `
(function () {
  'use strict';
  var english = document.documentElement.lang === 'en';
  function at(id) { return document.getElementById(id); }
  function each(what, act) { document.querySelectorAll(what).forEach(act); }
  function put(into, name, text) { var made = document.createElement(name); made.textContent = text; into.appendChild(made); return made; }

${FILLING}

${STEPS}

  begin();
  if (at('errors')) at('errors').focus();
})();
`.trimStart();

/** With a mark of its content, so that browsers may keep it for a year. */
export const FORM_SCRIPT_ADDRESS = `/apply/form.js?v=${createHash('sha256').update(FORM_SCRIPT).digest('hex').slice(0, 12)}`;
