/**
 * What is wrong or missing in the data, for authors, while they write: a button that counts it and a panel that lists it, each
 * finding with its cure and a way to its event. A file of its own that is loaded with the attribute `lint`.
 */
import {html, nothing, render, type ReactiveController, type TemplateResult} from 'lit';
import {changeDetector} from '../base/memo.js';
import type {Diagnostic} from '../events/diagnostic.js';
import type {EventSet} from '../events/event-set.js';
import {isRecord} from '../events/fields.js';
import type {Finding} from '../lint/finding.js';
import {lintSteps, recordIndices} from '../lint/lint.js';
import {control} from './control.js';
import {LINT} from './english/lint.js';
import {renderHeading} from './heading.js';
import {attributeFindings} from './lint-attributes.js';
import {lintStyles} from './lint.styles.js';
import {inSlices} from './slices.js';
import type {ViewHost} from './view-host.js';

/** The element as the check sees it. */
export interface LintHost extends ViewHost {
  readonly tools: {lint?: () => TemplateResult | typeof nothing};
  readonly host: ViewHost['host'] & {readonly diagnostics?: readonly Diagnostic[]; readonly data?: unknown};
}

/** Records listed at once. */
const PAGE = 50;

/** Shapes, for colour alone would not tell severities apart. */
const SHAPES = {
  error: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5v4M8 11v.1',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.5M8 12v.1',
  info: 'M8 2a6 6 0 1 0 .1 0M8 7.5V11M8 5v.1',
};

/** The findings of one record, or of the document or the tag. */
interface Group {
  readonly key: string;
  readonly row: number;
  readonly findings: Finding[];
}

/** The check of one element. */
class Lint implements ReactiveController {
  readonly #reader: LintHost;
  readonly #panel = document.createElement('div');
  readonly #isOther = changeDetector();
  readonly #isOtherView = changeDetector();
  #work: unknown;
  /** What the findings are about. */
  #checked: EventSet | undefined;
  #findings: readonly Finding[] | undefined;
  #count = 0;
  #groups: readonly Group[] = [];
  #shownCount = PAGE;
  #isOpen = false;

  constructor(reader: LintHost) {
    this.#reader = reader;
    this.#panel.addEventListener('keydown', this.#handleKey);
    reader.addStyles(lintStyles.styleSheet);
    reader.host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {host, words} = this.#reader;
    const set = this.#set;
    const base = host.shadowRoot?.querySelector('[part=base]');
    if (base && this.#panel.parentNode !== base) base.append(this.#panel);
    const attributes = Array.from(host.attributes, ({name, value}) => `${name}=${value}`).join(' ');
    if (host.lint && this.#isOther(set, host.diagnostics?.length, attributes)) void this.#check(set);
    // Of other data the rows mean other events: what is shown stays until those are checked.
    if ((!host.lint || this.#checked === set) && this.#isOtherView(words, host.lint, host.headingLevel)) this.#draw();
  }

  /** All that is known, whatever day's story is shown; rows mean the same in both. */
  get #set(): EventSet {
    const {set} = this.#reader.engine.state;
    return set.parts.base ?? set;
  }

  /** Whether an event is among those shown, and so can be opened. */
  #isShown(row: number): boolean {
    const {set} = this.#reader.engine.state;
    return row < set.size && !set.vacant.has(row);
  }

  hostDisconnected(): void {
    // What is under way ends; it begins anew when the element is back.
    if (!this.#work) return;
    this.#work = undefined;
    this.#isOther({});
  }

  /** The button in the toolbar; nothing until the first check is done. */
  render(): TemplateResult | typeof nothing {
    const {host, words} = this.#reader;
    if (!host.lint || !this.#findings) return nothing;
    const strings = words.group('lint', LINT);
    const [worst] = (['error', 'warning', 'info'] as const).filter(severity => this.#findings?.some(one => one.severity === severity));
    return html`<button part="button lint-button" class="button lint-button" type="button" title=${strings.title}
      aria-expanded=${this.#isOpen} aria-controls="lint" @click=${this.#toggle}>${worst ? shape(worst) : nothing}<span>${
      this.#count > 0 ? words.say(strings.findings, {count: this.#count}) : strings.none}</span></button>`;
  }

  /** Checks a set, in slices; newer data end it. */
  async #check(set: EventSet): Promise<void> {
    const {host} = this.#reader;
    const steps = lintSteps(set, {document: documentOf(set, host.data), diagnostics: host.diagnostics ?? set.diagnostics});
    this.#work = steps;
    const report = await inSlices(steps, () => this.#work === steps);
    if (!report || this.#work !== steps) return;
    this.#work = undefined;
    this.#checked = set;
    const {observedAttributes} = host.constructor as typeof HTMLElement & {readonly observedAttributes: readonly string[]};
    const own = attributeFindings(host, observedAttributes);
    const {error, warning, info} = report.counts;
    this.#findings = [...own, ...report.findings];
    this.#count = own.length + error + warning + info;
    this.#groups = groupsOf(set, own, report.findings);
    this.#shownCount = PAGE;
    host.requestUpdate();
    this.#draw();
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#reader.host.requestUpdate();
    this.#draw();
    if (this.#isOpen) this.#reader.find('#lint')?.focus();
  };

  readonly #close = (): void => {
    this.#isOpen = false;
    this.#reader.host.requestUpdate();
    this.#reader.find('.lint-button')?.focus();
    this.#draw();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  /** Draws the panel, which the element's own template knows nothing of. */
  #draw(): void {
    const {host} = this.#reader;
    render(host.lint && this.#isOpen && this.#findings ? this.#renderPanel() : nothing, this.#panel);
  }

  #renderPanel(): TemplateResult {
    const {host, words} = this.#reader;
    const strings = words.group('lint', LINT);
    const rest = this.#groups.length - this.#shownCount;
    return html`<section part="lint" class="lint" id="lint" tabindex="-1" aria-label=${strings.title}>
      <div class="lint-head">${renderHeading('lint-title', Math.min(6, host.headingLevel + 1), {text: strings.title})}${
        control({...words.strings, close: strings.close}, 'close', this.#close)}</div>
      ${this.#groups.length === 0 ? html`<p>${strings.none}</p>` : html`<ol class="records" role="list">${
        this.#groups.slice(0, this.#shownCount).map(group => this.#renderGroup(group))}</ol>`}
      ${rest > 0 ? html`<button part="button" class="button more" type="button" @click=${this.#showMore}>${
        words.say(strings.more, {count: Math.min(PAGE, rest)})}</button>` : nothing}
    </section>`;
  }

  #renderGroup({key, row, findings}: Group): TemplateResult {
    const strings = this.#reader.words.group('lint', LINT);
    return html`<li>${row >= 0 && this.#isShown(row) ? this.#renderEvent(row)
      : html`<span class="record">${key === 'document' ? strings.document : key === 'element' ? strings.element : key}</span>`}
      <ul role="list">${findings.map(finding => renderFinding(finding, strings[finding.severity]))}</ul></li>`;
  }

  #renderEvent(row: number): TemplateResult {
    const {date, title, lang} = this.#reader.words.label(row);
    return html`<button part="lint-event" class="record" type="button" @click=${() => { this.#open(row); }}>${date} · <span
      lang=${lang || nothing} dir="auto">${title}</span></button>`;
  }

  #open(row: number): void {
    if (this.#checked === this.#set && this.#isShown(row)) this.#reader.open(row, true);
  }

  readonly #showMore = (): void => {
    const count = this.#shownCount;
    this.#shownCount += PAGE;
    this.#draw();
    const next = this.#panel.querySelectorAll('.records > li')[count];
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus();
  };
}

const renderFinding = ({severity, path, message, value, cure, code}: Finding, severityWord: string): TemplateResult =>
  html`<li part="finding" class="finding ${severity}">${shape(severity)}<div dir="ltr"><strong>${severityWord}</strong> <span
    lang="en">${path ? html`<code>${path}</code>: ` : nothing}${message}${value === undefined ? nothing
      : html`, found <code dir="auto">${JSON.stringify(value)}</code>`} <span class="muted">${code}</span></span><p
    lang="en">${withCode(cure)}</p></div></li>`;

/** A sentence whose literal parts stand in backticks. */
const withCode = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, i) => i % 2 === 0 ? part : html`<code>${part}</code>`);

const shape = (severity: keyof typeof SHAPES): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${SHAPES[severity]} /></svg>`;

/** The document that a set came from, where the page has it; else what the set knows of it. */
function documentOf(set: EventSet, given: unknown): unknown {
  const events = isRecord(given) ? given['events'] : undefined;
  if (Array.isArray(events) && set.size > 0 && events.includes(set.parts.recordAt(0))) return given;
  const {start: _, end: __, lanes, eras, ...info} = set.info;
  return {...info, ...!set.parts.hasMadeLanes && {lanes}, eras: eras.map(era => ({...era, date: era.date.text}))};
}

/** Findings by what they are about. */
function groupsOf(set: EventSet, own: readonly Finding[], findings: readonly Finding[]): readonly Group[] {
  const indexOf = recordIndices(set);
  // Both grow together.
  const rowOf = (index: number): number => {
    for (let row = Math.max(0, index - set.skippedCount); row <= index && row < set.size; row++) {
      if (indexOf(row) === index) return set.vacant.has(row) ? -1 : row;
    }
    return -1;
  };
  const groups = new Map<string, Group>();
  const enter = (key: string, row: number, finding: Finding): void => {
    const group = groups.get(key) ?? {key, row, findings: []};
    groups.set(key, group);
    group.findings.push(finding);
  };
  for (const finding of own) enter('element', -1, finding);
  for (const finding of findings) {
    const {index, id} = finding;
    if (index === undefined) enter('document', -1, finding);
    else enter(id ? `${id} (events[${index}])` : `events[${index}]`, rowOf(index), finding);
  }
  return mergeRows([...groups.values()]);
}

/** Reading names records by the id they state, the check by the one they have: what is of one row is one group. */
function mergeRows(groups: readonly Group[]): readonly Group[] {
  const byRow = new Map<number, Group>();
  return groups.filter(group => {
    const first = group.row < 0 ? undefined : byRow.get(group.row);
    if (first) first.findings.push(...group.findings);
    else byRow.set(group.row, group);
    return !first;
  });
}

/** Shows an element's findings as long as it has the attribute. */
export function attach(reader: LintHost): void {
  const lint = new Lint(reader);
  reader.tools.lint = () => lint.render();
}
