// Language and theme switches and the copy button of the demo pages. The element follows `lang` and the colour scheme
// by itself.
const root = document.documentElement;

const choose = (group, value) => {
  for (const button of document.querySelectorAll(`[data-${group}-choice]`)) {
    button.setAttribute('aria-pressed', String(button.dataset[`${group}Choice`] === value));
  }
};

document.addEventListener('click', async event => {
  const button = event.target instanceof Element ? event.target.closest('button') : undefined;
  if (!button) return;
  const {langChoice, themeChoice} = button.dataset;
  if (langChoice) {
    root.lang = langChoice;
    choose('lang', langChoice);
  }
  if (themeChoice) {
    if (themeChoice === 'auto') delete root.dataset.theme;
    else root.dataset.theme = themeChoice;
    choose('theme', themeChoice);
  }
  if (button.dataset.copy !== undefined) {
    await navigator.clipboard?.writeText(button.parentElement.querySelector('code').textContent);
    button.textContent = button.dataset.done;
  }
});

choose('lang', root.lang);
choose('theme', root.dataset.theme ?? 'auto');
