// A panel of the page's own, in two manners: an element in the slot `detail`, and a function. Both get what is shown with
// the words for it, and write text, never markup.
const make = (name, className, text = '', lang = '') => {
  const node = document.createElement(name);
  node.className = className;
  node.textContent = text;
  if (lang) node.lang = lang;
  return node;
};

/** A leaf of a calendar beside the title. */
class DayPanel extends HTMLElement {
  /** Given by the timeline. */
  timeline = undefined;
  #detail;

  get detail() {
    return this.#detail;
  }

  set detail(detail) {
    this.#detail = detail;
    if (!detail) {
      this.replaceChildren();
      return;
    }
    const {event, date, lane, locale, headingLevel, pick} = detail;
    const {earliest} = event.date;
    const say = options => Number.isFinite(earliest) ? new Date(earliest).toLocaleDateString(locale, {timeZone: 'UTC', ...options}) : '…';
    const leaf = make('div', 'leaf');
    leaf.setAttribute('aria-hidden', 'true');
    leaf.append(make('span', '', say({month: 'short'})), make('b', '', say({day: 'numeric'})), make('span', '', say({year: 'numeric'})));
    const title = pick(event.title);
    const summary = pick(event.summary);
    const heading = make('div', 'panel-title', title.text, title.lang);
    heading.setAttribute('role', 'heading');
    heading.ariaLevel = String(headingLevel);
    const texts = make('div', '');
    texts.append(make('p', 'panel-date', [date, lane.text].filter(Boolean).join(' · ')), heading, make('p', '', summary.text, summary.lang));
    this.replaceChildren(leaf, texts);
  }
}

customElements.define('day-panel', DayPanel);

document.querySelector('#by-function').renderDetail = (event, {date, pick}) => `${date}: ${pick(event.summary).text}`;
