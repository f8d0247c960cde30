import { createHash } from 'node:crypto';

/**
 * The one small program of the pages. Nothing depends on it: it says while typing what the page would say after sending, leaves out what does
 * not belong to the kind of applicant, offers to print, refuses files that are too large before they travel, and keeps a form from being sent
 * twice in haste.
 */
export const FORM_SCRIPT = `
(function () {
  'use strict';
  var english = document.documentElement.lang === 'en';
  var list = document.getElementById('hints');
  var content = document.getElementById('content');

  function valueOf(name) { var field = document.getElementById(name); return field ? field.value.trim() : ''; }

  function show(hints) {
    list.textContent = '';
    hints.forEach(function (hint) {
      var item = document.createElement('li');
      item.textContent = hint.message;
      list.appendChild(item);
    });
  }

  var waiting, last = '';
  function ask() {
    var body = { content: content.value.trim() };
    if (valueOf('title')) body.title = valueOf('title');
    if (valueOf('docNumberSought')) body.docNumberSought = valueOf('docNumberSought');
    var text = JSON.stringify(body);
    if (text === last) return;
    last = text;
    if (!body.content) { show([]); return; }
    fetch('/api/public/guidance', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': english ? 'en' : 'zh-CN' }, body: text, credentials: 'omit' })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (said) { if (said && last === text) show(said.hints); })
      .catch(function () {});
  }
  if (list && content) {
    ['content', 'title', 'docNumberSought'].forEach(function (name) {
      var field = document.getElementById(name);
      if (field) field.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(ask, 700); });
    });
  }

  function fit() {
    var chosen = document.querySelector('input[name=kind]:checked');
    document.querySelectorAll('[data-for]').forEach(function (group) {
      group.hidden = !!chosen && (group.getAttribute('data-for') === 'person') !== (chosen.value === 'natural-person');
    });
  }
  document.querySelectorAll('input[name=kind]').forEach(function (each) { each.addEventListener('change', fit); });
  fit();

  document.querySelectorAll('[data-print]').forEach(function (place) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = place.getAttribute('data-print');
    button.addEventListener('click', function () { window.print(); });
    place.appendChild(button);
  });

  document.querySelectorAll('form[data-once]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (form.hasAttribute('data-sent')) { event.preventDefault(); return; }
      form.setAttribute('data-sent', '');
      setTimeout(function () { form.removeAttribute('data-sent'); }, 15000);
    });
  });

  document.querySelectorAll('input[type=file][data-most]').forEach(function (field) {
    field.addEventListener('change', function () {
      var most = Number(field.getAttribute('data-most'));
      var large = Array.prototype.some.call(field.files, function (file) { return file.size > most; });
      field.setCustomValidity(large ? field.getAttribute('data-too-large') : '');
      if (large) { field.reportValidity(); field.value = ''; field.setCustomValidity(''); }
    });
  });

  var errors = document.getElementById('errors');
  if (errors) errors.focus();
})();
`.trimStart();

/** With a mark of its content, so that browsers may keep it for a year. */
export const FORM_SCRIPT_ADDRESS = `/apply/form.js?v=${createHash('sha256').update(FORM_SCRIPT).digest('hex').slice(0, 12)}`;
