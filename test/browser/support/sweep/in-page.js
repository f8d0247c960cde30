// Runs in the page that is swept: what can be measured there. Put into it as text, answers plain values.
(() => {
  const CONTROLS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], [role="button"], [role="tab"]';
  const TOLD = ['placeholder', 'aria-label', 'title', 'alt', 'aria-valuetext', 'aria-roledescription', 'label'];
  /** What wraps a control of Element Plus and is pressed in its place. */
  const WRAPPERS = '.el-select, .el-input, .el-input-number, .el-checkbox, .el-radio, .el-radio-button, .el-switch, label';

  const visible = (element) => element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) && element.getClientRects().length > 0;
  const told = (element) => {
    const name = element.getAttribute('aria-label') || element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40) || element.getAttribute('placeholder') || '';
    const classes = typeof element.className === 'string' ? element.className.trim().split(/\s+/).slice(0, 2).map((each) => `.${each}`).join('') : '';
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${classes === '.' ? '' : classes} “${name}”`;
  };
  const scrolls = (style) => /auto|scroll/.test(style.overflowX);

  /** What makes the whole page scroll sideways; nothing when it does not. */
  function sideways() {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((each) => {
      if (!visible(each) || each.getBoundingClientRect().right + window.scrollX <= root.clientWidth + 1) return false;
      for (let up = each.parentElement; up && up !== document.body; up = up.parentElement) if (scrolls(getComputedStyle(up)) || getComputedStyle(up).overflowX === 'hidden') return false;
      return true;
    });
    return [`${root.scrollWidth - root.clientWidth} px too wide`, ...wide.slice(0, 4).map(told)];
  }

  /** Controls that cannot be brought to where they can be pressed. */
  function unreachable() {
    const out = [];
    for (const control of document.querySelectorAll(CONTROLS)) {
      if (!visible(control) || control.matches('.y-skip, .skip') || control.closest('[aria-hidden="true"], .trap')) continue;
      const pressed = control.matches('input') ? control.closest(WRAPPERS) ?? control : control;
      pressed.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = pressed.getClientRects()[0];
      if (!box || box.width < 2 || box.height < 2) continue;
      const [x, y] = [Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
      const hit = document.elementFromPoint(x, y);
      if (hit && (pressed.contains(hit) || hit.closest(WRAPPERS)?.contains(control))) continue;
      out.push(`${told(control)} lies beneath ${hit ? told(hit) : 'nothing'}`);
    }
    scrollTo(0, 0);
    return out;
  }

  /** Texts of the page and what its controls are called, each with the language that it is said to be in. */
  function words() {
    const found = [{ text: document.title, lang: document.documentElement.lang, where: 'title of the tab' }];
    const note = (text, element) => {
      if (!/[\p{L}]/u.test(text) || element.closest('script, style, noscript, code, kbd, [translate="no"]')) return;
      found.push({ text: text.trim().replace(/\s+/g, ' '), lang: element.closest('[lang]')?.lang ?? '', where: told(element) });
    };
    const here = (element) => visible(element) || (element.matches('option, optgroup, svg *') && visible(element.closest('select, svg')));
    for (const element of document.body.querySelectorAll('*')) {
      if (!here(element)) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) note(node.data, element);
      for (const name of TOLD) if (element.hasAttribute(name)) note(element.getAttribute(name), element);
    }
    return found;
  }

  /** On paper: what only serves on a screen, and what is cut off. */
  function onPaper() {
    const useless = [...document.querySelectorAll('nav, [role="tablist"], [role="search"], button, .el-button')]
      // A button that shows a date or heads a column is read on paper like any text.
      .filter((each) => visible(each) && each.offsetHeight > 0 && !each.closest('.y-read') && !(each.matches('button') && each.closest('th, td') && !each.matches('.el-button')));
    const cut = [...document.body.querySelectorAll('*')].filter((each) => {
      if (!visible(each) || each.matches('.y-hidden, .y-hidden *, iframe, svg, svg *, textarea')) return false;
      const style = getComputedStyle(each);
      const down = style.overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 0;
      const across = style.overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 2 && each.clientWidth > 0;
      return down || across;
    });
    return [...useless.map((each) => `on paper: ${told(each)}`), ...cut.map((each) => `cut off on paper: ${told(each)}`)].slice(0, 8);
  }

  window.sweep = { sideways, unreachable, words, onPaper, lists: () => document.querySelector('.y-list') !== null };
})();
