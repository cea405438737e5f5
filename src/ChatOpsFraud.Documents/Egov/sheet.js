'use strict';
(() => {
  const words = document.body.dataset;
  const status = document.getElementById('status');
  let clearing = 0;

  const textOf = source => 'value' in source ? source.value : source.textContent;

  const say = text => {
    clearTimeout(clearing);
    status.textContent = text;
    clearing = setTimeout(() => { status.textContent = ''; }, 5000);
  };

  const select = source => {
    if ('value' in source) { source.focus(); source.select(); return; }
    const range = document.createRange();
    range.selectNodeContents(source);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  // Browsers without the clipboard interface, or that refuse it for files on disk.
  const copyBySelection = text => {
    const carrier = document.createElement('textarea');
    carrier.value = text;
    carrier.className = 'carrier';
    document.body.append(carrier);
    carrier.select();
    let copied = false;
    try { copied = document.execCommand('copy'); } catch { copied = false; }
    carrier.remove();
    return copied;
  };

  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('button[data-source]');
    if (!button) return;
    const source = document.getElementById(button.dataset.source);
    if (await copy(textOf(source))) {
      button.focus();
      button.closest('.field').classList.add('copied');
      button.nextElementSibling.hidden = false;
      say(button.dataset.copied);
    } else {
      select(source);
      say(words.failed);
    }
  });

  const fit = area => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 4}px`;
  };
  for (const area of document.querySelectorAll('textarea')) {
    const paper = document.getElementById(area.dataset.paper);
    fit(area);
    area.addEventListener('input', () => {
      fit(area);
      // Paper shows the whole text, which a box of fixed height would cut.
      paper.textContent = area.value;
      const field = area.closest('.field');
      field.classList.remove('copied');
      field.querySelector('.done').hidden = true;
    });
  }
})();
