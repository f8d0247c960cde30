/**
 * Of the program of the pages: takes the steps of a request within one page, so that the browser's way back and forth leads from step to step
 * with what was typed. Uses `at`, `put`, `english` and `begin` of the program.
 */
export const STEPS = `
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
`.slice(1, -1);
