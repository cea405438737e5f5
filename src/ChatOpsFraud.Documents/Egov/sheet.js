'use strict';
(() => {
  const clearing = new WeakMap();

  const textOf = source => 'value' in source ? source.value : source.textContent;

  const say = (sheet, text) => {
    const status = sheet.querySelector('.status');
    clearTimeout(clearing.get(status));
    status.textContent = text;
    clearing.set(status, setTimeout(() => { status.textContent = ''; }, 5000));
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
  const copyBySelection = (sheet, text) => {
    const carrier = document.createElement('textarea');
    carrier.value = text;
    carrier.className = 'carrier';
    sheet.append(carrier);
    carrier.select();
    let copied = false;
    try { copied = document.execCommand('copy'); } catch { copied = false; }
    carrier.remove();
    return copied;
  };

  const copy = async (sheet, text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(sheet, text);
    }
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('.egov-sheet button[data-source]');
    if (!button) return;
    const sheet = button.closest('.egov-sheet');
    const source = document.getElementById(button.dataset.source);
    if (await copy(sheet, textOf(source))) {
      button.focus();
      button.closest('.field').classList.add('copied');
      button.nextElementSibling.hidden = false;
      say(sheet, button.dataset.copied);
    } else {
      select(source);
      say(sheet, sheet.dataset.failed);
    }
  });

  const fit = area => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 4}px`;
  };
  document.querySelectorAll('.egov-sheet textarea').forEach(fit);

  // One listener for the page: a sheet may come in after the script has run.
  document.addEventListener('input', event => {
    const area = event.target.closest('.egov-sheet textarea[data-paper]');
    if (!area) return;
    fit(area);
    // Paper shows the whole text, which a box of fixed height would cut.
    document.getElementById(area.dataset.paper).textContent = area.value;
    const field = area.closest('.field');
    field.classList.remove('copied');
    field.querySelector('.done').hidden = true;
  });
})();
