/**
 * The legend of signs, a file of its own that is loaded when events state how sure they are: each status that occurs, as the
 * sign that its marks have and in words.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {EventSet} from '../events/event-set.js';
import type {Status} from '../events/news-event.js';
import {statusSteps} from '../query/statuses.js';
import {LEGEND} from './english/legend.js';
import {inSlices} from './slices.js';
import {renderSign, signsStyles, statusWord} from './status-sign.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** The entries of a legend. */
export const renderStatuses = (statuses: readonly (Status | '')[], words: Words): TemplateResult =>
  html`${statuses.map(status => html`<li>${renderSign(status)}<span>${statusWord(status, words)}</span></li>`)}`;

/** What the legend needs of the element beside what all parts do. */
export interface LegendHost extends ViewHost {
  readonly tools: {statuses?: () => TemplateResult | typeof nothing};
}

/** Knows which statuses occur in the data that are shown. */
class StatusLegend implements ReactiveController {
  readonly #reader: LegendHost;
  #set: EventSet | undefined;
  #statuses: readonly (Status | '')[] = [];

  constructor(reader: LegendHost) {
    this.#reader = reader;
    reader.addStyles(signsStyles.styleSheet);
    reader.host.addController(this);
    this.hostUpdate();
  }

  /** Looks at other data, once. */
  hostUpdate(): void {
    const {host, engine: {state: {set}}} = this.#reader;
    if (set === this.#set) return;
    this.#set = set;
    void inSlices(statusSteps(set), () => this.#set === set).then(statuses => {
      if (!statuses || this.#set !== set) return;
      this.#statuses = statuses;
      host.requestUpdate();
    });
  }

  render(): TemplateResult | typeof nothing {
    const {words} = this.#reader;
    return this.#statuses.length === 0 ? nothing
      : html`<ul part="legend" class="legend status-legend muted" aria-label=${words.group('legend', LEGEND).status}>
        ${renderStatuses(this.#statuses, words)}</ul>`;
  }
}

/** Has the element explain its signs. */
export function attach(reader: LegendHost): void {
  const legend = new StatusLegend(reader);
  reader.tools.statuses = () => legend.render();
}
