// What the demo pages do beside showing timelines: switches for language and theme, copy buttons, and a few buttons that
// call the element's methods. The element follows `lang` and the colour scheme by itself.
const root = document.documentElement;
const MS_PER_YEAR = 31_556_952_000;

const press = (group, value) => {
  for (const button of document.querySelectorAll(`[data-${group}-choice]`)) {
    button.setAttribute('aria-pressed', String(button.dataset[`${group}Choice`] === value));
  }
};

const SWITCHES = {
  lang: value => { root.lang = value; },
  theme: value => { root.dataset.theme = value; },
};

const choose = (group, value) => {
  SWITCHES[group](value);
  press(group, value);
  sessionStorage.setItem(`demo-${group}`, value);
};

const copy = async button => {
  await navigator.clipboard?.writeText(button.parentElement.querySelector('code').textContent);
  button.textContent = button.dataset.done;
};

/** `-12000 2100`: two years, as the span between their first instants. */
const spanOf = years => {
  const [start, end] = years.split(' ').map(year => (Number(year) - 1970) * MS_PER_YEAR);
  return {start, end};
};

document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('button') : undefined;
  if (!button) return;
  const {langChoice, themeChoice, select, show, asOf} = button.dataset;
  const timeline = document.querySelector('news-timeline');
  if (langChoice) choose('lang', langChoice);
  if (themeChoice) choose('theme', themeChoice);
  if (button.dataset.copy !== undefined) void copy(button);
  if (select) {
    timeline.scrollIntoView({block: 'nearest'});
    timeline.select(select);
  }
  if (asOf !== undefined) timeline.asOf = asOf || undefined;
  if (show) timeline.reveal(spanOf(show), {align: 'fit'});
  if (button.dataset.fit !== undefined) timeline.fit();
});

// A choice holds from page to page, but only where the page offers it.
for (const group of Object.keys(SWITCHES)) {
  const kept = sessionStorage.getItem(`demo-${group}`);
  const isOffered = document.querySelector(`[data-${group}-choice]`) !== null;
  if (kept && isOffered) choose(group, kept);
  else press(group, group === 'lang' ? root.lang : 'auto');
}

// The same page in a frame that may run no scripts: what stands between the tags.
const without = document.getElementById('without');
if (without) {
  const frame = document.createElement('iframe');
  frame.sandbox = '';
  frame.loading = 'lazy';
  frame.title = document.querySelector('h1').textContent;
  // Browsers show no page in itself; with a query it is another address.
  frame.src = 'no-script.html?without';
  without.append(frame);
}
