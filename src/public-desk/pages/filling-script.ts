/**
 * Of the program of the pages: what helps while a page is filled in. Says while typing what the page would say after sending, and what is public
 * already; leaves out what does not belong to the kind of applicant; offers to print; names the files that were chosen and refuses those that
 * are too large before they travel; keeps a form from being sent twice in haste. Uses `at`, `each`, `put` and `english` of the program.
 */
export const FILLING = `
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
`.slice(1, -1);
