import { createHash } from 'node:crypto';

/**
 * The one small program of the pages. Nothing depends on it: it says while typing what the page would say after sending, and what is public
 * already; leaves out what does not belong to the kind of applicant; offers to print; names the files that were chosen and refuses those that are too
 * large before they travel; keeps a form from being sent twice in haste; and takes the steps of a request within one page, so that the browser's
 * way back and forth leads from step to step with what was typed.
 */
export const FORM_SCRIPT = `
(function () {
  'use strict';
  var english = document.documentElement.lang === 'en';
  function at(id) { return document.getElementById(id); }
  function each(what, act) { document.querySelectorAll(what).forEach(act); }
  function put(into, name, text) { var made = document.createElement(name); made.textContent = text; into.appendChild(made); return made; }

  function begin() {
    var hints = at('hints'), content = at('content'), alike = at('alike'), waiting, last = '';
    function valueOf(name) { var field = at(name); return field ? field.value.trim() : ''; }
    function dayOf(day) { var d = day.split('-').map(Number); return english ? day : d[0] + '年' + d[1] + '月' + d[2] + '日'; }

    function show(said) {
      hints.textContent = '';
      said.hints.forEach(function (hint) { put(hints, 'li', hint.message); });
      if (!alike) return;
      var list = at('alike-list'), told = at('alike-told'), before = list.textContent;
      list.textContent = '';
      said.published.forEach(function (found) {
        var item = put(list, 'li', ''), link = put(item, 'a', found.title), facts = put(item, 'p', '');
        link.href = found.address + '?via=form' + (english ? '&lang=en' : '');
        link.target = '_blank';
        link.rel = 'noopener';
        facts.className = 'facts';
        put(facts, 'span', found.organ);
        put(facts, 'span', list.getAttribute('data-organ-date') + dayOf(found.publishedOn));
      });
      alike.hidden = said.published.length === 0;
      if (list.textContent !== before) told.textContent = alike.hidden ? '' : told.getAttribute('data-told');
    }

    function ask() {
      var body = { content: content.value.trim() };
      if (valueOf('title')) body.title = valueOf('title');
      if (valueOf('docNumberSought')) body.docNumberSought = valueOf('docNumberSought');
      var text = JSON.stringify(body);
      if (text === last) return;
      last = text;
      if (!body.content) { show({ hints: [], published: [] }); return; }
      fetch('/api/public/guidance', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': english ? 'en' : 'zh-CN' }, body: text, credentials: 'omit' })
        .then(function (answer) { return answer.ok ? answer.json() : null; })
        .then(function (said) { if (said && last === text) show(said); })
        .catch(function () {});
    }
    if (hints && content) ['content', 'title', 'docNumberSought'].forEach(function (name) {
      if (at(name)) at(name).addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(ask, 700); });
    });

    function fit() {
      var chosen = document.querySelector('input[name=kind]:checked');
      each('[data-for]', function (group) { group.hidden = !!chosen && (group.getAttribute('data-for') === 'person') !== (chosen.value === 'natural-person'); });
    }
    each('input[name=kind]', function (field) { field.addEventListener('change', fit); });
    fit();

    each('[data-print]', function (place) {
      var button = put(place, 'button', place.getAttribute('data-print'));
      button.type = 'button';
      button.className = 'second';
      button.addEventListener('click', function () { window.print(); });
    });

    each('form[data-once]', function (form) {
      form.addEventListener('submit', function (event) {
        if (form.hasAttribute('data-sent')) { event.preventDefault(); return; }
        form.setAttribute('data-sent', '');
        setTimeout(function () { form.removeAttribute('data-sent'); }, 15000);
      });
    });

    each('input[type=file][data-most]', function (field) {
      field.addEventListener('change', function () {
        var most = Number(field.getAttribute('data-most')), files = Array.prototype.slice.call(field.files), list = field.parentNode.querySelector('.chosen');
        if (files.some(function (file) { return file.size > most; })) {
          field.setCustomValidity(field.getAttribute('data-too-large'));
          field.reportValidity();
          field.value = '';
          field.setCustomValidity('');
          files = [];
        }
        list.textContent = '';
        files.forEach(function (file) { put(list, 'li', file.name + (english ? ', ' : '，') + (file.size < 1048576 ? Math.ceil(file.size / 1024) + ' KB' : (file.size / 1048576).toFixed(1) + ' MB')); });
      });
    });
  }

  // One step leads to the next within the page, so that the browser's way back asks for nothing to be sent again. What was typed is held by this page alone.
  var kept = [], now = 0, opened = String(Math.random()), leaving = false;
  function partsOf(from) { return { header: from.querySelector('header.site'), main: from.querySelector('main'), title: from.title }; }
  function turnTo(page) {
    document.querySelector('header.site').replaceWith(page.header);
    document.querySelector('main').replaceWith(page.main);
    document.title = page.title;
    leaving = false;
  }
  function arrive() {
    var first = at('errors') || document.querySelector('h1');
    window.scrollTo(0, 0);
    first.tabIndex = -1;
    first.focus();
  }
  function textsOf(body) {
    var texts = new URLSearchParams();
    body.forEach(function (value, name) { if (typeof value === 'string') texts.append(name, value); });
    return texts;
  }
  function failed(form) {
    var told = form.querySelector('.unsent') || put(form.querySelector('.acts').parentNode, 'p', '');
    told.className = 'unsent fault';
    told.setAttribute('role', 'alert');
    told.textContent = english ? 'It could not be sent. See whether you are online and try again; all you filled in is still here.' : '没有发送成功。请检查网络后再试一次；填写的内容都还在。';
  }
  function follow(form, by) {
    var body = new FormData(form), sending = put(by.parentNode, 'span', english ? ' Sending…' : ' 正在发送…');
    if (by.name) body.append(by.name, by.value);
    sending.setAttribute('role', 'status');
    form.setAttribute('data-sent', '');
    fetch(by.getAttribute('formaction') || form.getAttribute('action'), { method: 'POST', body: (by.getAttribute('formenctype') || form.enctype) === 'multipart/form-data' ? body : textsOf(body) })
      .then(function (answer) { return answer.text().then(function (text) { return { text: text, ok: answer.ok }; }); })
      .then(function (given) {
        var page = partsOf(new DOMParser().parseFromString(given.text, 'text/html'));
        if (!page.main || !page.header) throw new Error();
        kept[now] = partsOf(document);
        now += 1;
        kept.length = now;
        // Whoever loads a receipt anew is asked for its number and code.
        history.pushState({ at: now, of: opened }, '', given.ok && !page.main.querySelector('form[data-stay]') ? form.getAttribute('data-after') : null);
        turnTo(page);
        begin();
        arrive();
      })
      .catch(function () { failed(form); })
      .finally(function () { form.removeAttribute('data-sent'); sending.remove(); });
  }
  document.addEventListener('submit', function (event) {
    var form = event.target, by = event.submitter;
    if (!form.hasAttribute('data-stay') || !by) { leaving = true; return; }
    event.preventDefault();
    if (!form.hasAttribute('data-sent')) follow(form, by);
  });
  window.addEventListener('popstate', function (event) {
    // A link to a field of the page has no state yet.
    if (!event.state) { history.replaceState({ at: now, of: opened }, ''); return; }
    var there = event.state.of === opened ? event.state.at : -1;
    if (there === now) return;
    if (!kept[there]) { leaving = true; location.reload(); return; }
    kept[now] = partsOf(document);
    now = there;
    turnTo(kept[now]);
    window.scrollTo(0, 0);
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href]');
    if (link && link.target !== '_blank' && link.getAttribute('href').charAt(0) !== '#') leaving = true;
  });
  window.addEventListener('beforeunload', function (event) {
    if (leaving || now === 0 || !document.querySelector('form[data-stay]')) return;
    event.preventDefault();
    event.returnValue = '';
  });
  if (document.querySelector('form[data-stay]')) history.replaceState({ at: 0, of: opened }, '');

  begin();
  if (at('errors')) at('errors').focus();
})();
`.trimStart();

/** With a mark of its content, so that browsers may keep it for a year. */
export const FORM_SCRIPT_ADDRESS = `/apply/form.js?v=${createHash('sha256').update(FORM_SCRIPT).digest('hex').slice(0, 12)}`;
