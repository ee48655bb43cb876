/* A box above long lists of terms that hides what does not have the word. The list
   works without it. */
(() => {
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'\u2019]/g, '');

  const enhance = (group) => {
    if (group.dataset.localofferReady) return;
    group.dataset.localofferReady = 'true';
    const list = group.querySelector('ul');
    const items = [...list.children].map((item) => ({
      item,
      box: item.querySelector('input'),
      text: fold(item.textContent),
    }));

    const tools = document.createElement('div');
    tools.className = 'localoffer-terms__tools';
    const search = document.createElement('input');
    search.type = 'search';
    search.setAttribute('aria-label', group.dataset.localofferFilter);
    search.placeholder = group.dataset.localofferFilter;
    const onlyLabel = document.createElement('label');
    onlyLabel.className = 'localoffer-terms__label';
    const only = document.createElement('input');
    only.type = 'checkbox';
    onlyLabel.append(only, group.dataset.localofferOnly);
    const none = document.createElement('p');
    none.className = 'localoffer-terms__none';
    none.setAttribute('role', 'status');

    const show = () => {
      const word = fold(search.value.trim());
      let shown = 0;
      items.forEach(({ item, box, text }) => {
        const fits = text.includes(word) && (!only.checked || box.checked);
        item.hidden = !fits;
        if (fits) shown += 1;
      });
      none.textContent = shown ? '' : group.dataset.localofferNone;
    };
    search.addEventListener('input', show);
    // Neither control is an answer: keep them out of Wagtail's "unsaved changes".
    [search, only].forEach((control) => {
      ['input', 'change', 'keyup'].forEach((name) =>
        control.addEventListener(name, (event) => event.stopPropagation()),
      );
    });
    only.addEventListener('change', show);
    search.addEventListener('keydown', (event) => {
      // Enter would send the whole form.
      if (event.key === 'Enter') event.preventDefault();
    });
    tools.append(search, onlyLabel);
    list.before(tools);
    list.after(none);
  };

  const find = () =>
    document.querySelectorAll('[data-localoffer-filter]').forEach(enhance);
  const start = () => {
    find();
    // Blocks are put into the form later.
    new MutationObserver(find).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
