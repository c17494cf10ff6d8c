/**
 * Keeps a timeline and its link in step. What the reader selects or switches becomes an entry of the history, where the
 * view comes to rest and what is filtered is written into the present one; links, back and forward drive the timeline.
 */
import type {CleanUp} from '../base/disposable.js';
import {readLinkValue, writeLinkValue, type LinkFilter, type LinkState} from '../engine/permalink.js';
import {timeOf} from '../engine/state.js';
import type {Span} from '../time/span.js';
import {LinkAddress} from './link-address.js';
import {readAddress} from './link-history.js';
import type {LinksHost} from './links-host.js';
import {VIEW_NAMES} from './view-names.js';

/** As around an event that the reader goes to. */
const MARGIN_FRACTION = 0.12;
/** By event of the element: whether it makes an entry of the history. */
const WRITES = {
  'timeline-selection-change': true,
  'timeline-view-change': true,
  'timeline-as-of-change': false,
  'timeline-filter-change': false,
  'timeline-viewport-settle': false,
} as const;

/** An element that can filter has its filter as a property. */
type Host = LinksHost['host'] & {filter?: LinkFilter | undefined};

/** The link of one element. */
export class Permalink {
  readonly #reader: LinksHost;
  readonly #prefix: string;
  readonly #warn: (message: string) => void;
  /** What the page chose, which a link need not say. */
  readonly #own: {readonly view: string; readonly asOf: string | undefined; readonly filter: LinkFilter | undefined};
  readonly #cleanUps: CleanUp[] = [];
  #address: LinkAddress | undefined;
  /** The text that the address was last seen or written with. */
  #known = '';
  /** The view as it was before anybody moved it. */
  #home: Span;
  /** What a link asks for and the data do not hold yet; `isWhole`: what it does not say is as the page chose. */
  #wanted: {readonly link: LinkState; readonly isWhole: boolean} | undefined;
  /** The address drives the element, and not the other way. */
  #isDriven = false;

  constructor(reader: LinksHost, prefix: string, warn: (message: string) => void) {
    const {view, filter, asOf}: Host = reader.host;
    this.#reader = reader;
    this.#prefix = prefix;
    this.#warn = warn;
    this.#own = {view, filter, asOf};
    this.#home = reader.engine.state.viewport;
  }

  /** Whether a link says where to begin. */
  get saysWhere(): boolean {
    const {id, viewport} = this.#wanted?.link ?? readLinkValue(readAddress(this.#prefix) ?? '');
    return !!(id ?? viewport);
  }

  connect(): void {
    if (this.#address) return;
    const {host, engine} = this.#reader;
    const address = this.#address = new LinkAddress(host, this.#prefix, (value, isWhole) => { this.#handleLink(value, isWhole, true); });
    for (const [type, isPush] of Object.entries(WRITES)) {
      const listener = ({target}: Event): void => { if (target === host) this.#write(isPush); };
      host.addEventListener(type, listener);
      this.#cleanUps.push(() => { host.removeEventListener(type, listener); });
    }
    const keepHome = (): void => { if (engine.state.atHome) this.#home = engine.state.viewport; };
    keepHome();
    this.#cleanUps.push(engine.subscribe(keepHome), () => { address.disconnect(); });
    this.#handleLink(address.own, address.isWritten, false);
  }

  disconnect(): void {
    for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
    this.#address = undefined;
  }

  /** Data have come: what waited for them may be shown. */
  handleLoad(): void {
    if (this.#wanted) this.#go(false);
    else this.#write(false);
  }

  /** Copies the link to what is shown; resolves to it where that cannot be done. */
  copy(): Promise<string> {
    this.#write(false);
    return this.#address?.copy() ?? Promise.resolve('');
  }

  #handleLink(value: string, isWhole: boolean, animate: boolean): void {
    const isOther = value !== this.#known && (value !== '' || isWhole);
    if (isOther) {
      this.#known = value;
      this.#drive(readLinkValue(value), isWhole, animate);
    }
    if (isWhole) return;
    // A link says a part, or nothing where it leads to another place of the page: the entry is completed.
    if (isOther && animate && !this.#wanted) this.#known = writeLinkValue(this.#state());
    this.#address?.write(this.#known, false);
  }

  /** Shows what a link says. */
  #drive(link: LinkState, isWhole: boolean, animate: boolean): void {
    const host: Host = this.#reader.host;
    const view = ['auto', ...VIEW_NAMES].find(name => name === link.view) ?? (isWhole ? this.#own.view : host.view);
    const filter = link.filter ?? (isWhole ? this.#own.filter : host.filter);
    const asOf = link.asOf ?? (isWhole ? this.#own.asOf : host.asOf);
    if (view !== host.view) host.view = view;
    if ((asOf || undefined) !== host.asOf) host.asOf = asOf || undefined;
    if ('filter' in host && filter !== host.filter) host.filter = filter;
    this.#wanted = {link, isWhole};
    if (this.#reader.engine.state.all.size > 0) this.#go(animate);
  }

  /** Goes to the event and the span of a link, which wait for their data where these are still to come. */
  #go(animate: boolean): void {
    const {engine, views, shownView} = this.#reader;
    const {link: {id, viewport}, isWhole} = this.#wanted ?? {link: {}, isWhole: false};
    const {set, selected} = engine.state;
    const item = id === undefined ? -1 : set.indexOf(id);
    const isFlight = animate && shownView === 'axis';
    // The event may still come; the rest is done.
    this.#wanted = id === undefined || item >= 0 ? undefined : {link: {id}, isWhole: false};
    if (this.#wanted) this.#warn(`the link "${id?.slice(0, 100) ?? ''}" is no id of an event; it is left out`);
    this.#isDriven = true;
    if (item >= 0) {
      if (!isFlight) engine.reveal(item, {marginFraction: MARGIN_FRACTION, animate: false});
      this.#reader.open(item, false);
    } else if (isWhole && id === undefined && selected >= 0) this.#reader.close();
    const {compress} = timeOf(engine.state);
    const linked = viewport && {start: compress(viewport.start), end: compress(viewport.end)};
    const span = linked ?? (isWhole && item < 0 ? this.#home : undefined);
    if (span) engine.flyTo(span, isFlight);
    if (linked && item < 0) views.begin(engine.state.index.rowAt(engine.state.index.firstFrom(linked.start)));
    this.#isDriven = false;
    // The browser itself goes back to where the reader was in the page.
    if (item >= 0 && !isWhole) this.#address?.show();
  }

  /** Writes the state of now where it is another, as a new entry where `isPush`. */
  #write(isPush: boolean): void {
    if (this.#isDriven) return;
    // What the reader does comes before what is still waited for.
    if (isPush) this.#wanted = undefined;
    if (this.#wanted && this.#reader.engine.state.all.size === 0) return;
    const value = writeLinkValue(this.#state());
    if (value === this.#known) return;
    this.#known = value;
    this.#address?.write(value, isPush);
  }

  #state(): LinkState {
    const {view, filter, asOf}: Host = this.#reader.host;
    const {state} = this.#reader.engine;
    const {selected, set, viewport, atHome} = state;
    const {expand} = timeOf(state);
    const isHome = atHome || (viewport.start === this.#home.start && viewport.end === this.#home.end);
    return {
      ...selected >= 0 && {id: set.idAt(selected)},
      ...view !== this.#own.view && {view},
      ...asOf !== this.#own.asOf && {asOf: asOf ?? ''},
      ...!isHome && {viewport: {start: expand(viewport.start), end: expand(viewport.end)}},
      ...filter && !isSame(filter, this.#own.filter) && {filter},
    };
  }
}

const isSame = (a: LinkFilter, b: LinkFilter | undefined): boolean => !!b && writeLinkValue({filter: a}) === writeLinkValue({filter: b});
