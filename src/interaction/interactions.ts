/**
 * The reader's hands: pointers and wheel on the plot become commands to the engine. Own code on Pointer Events, because
 * pen, capture and a drag that leaves an iframe have to work, and because the page must still scroll.
 */
import {Disposables, type CleanUp} from '../base/disposable.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {translate} from '../time/span.js';
import {Gesture} from './gesture.js';
import {createInertia} from './inertia.js';
import {readWheel} from './wheel.js';

/** What the hands need to know and whom they tell. */
export interface InteractionHost {
  readonly engine: TimelineEngine;
  /** Whether time runs from right to left. */
  readonly isRtl: () => boolean;
  /** Whether movements are instant. */
  readonly isInstant: () => boolean;
  /** Whether the page keeps the wheel, with any key. */
  readonly isWheelOff: () => boolean;
  /** The painted event at a point of the plot, px from its inline start and top; -1 for none. */
  readonly hit: (x: number, y: number) => number;
  readonly handlePress: (item: number) => void;
  readonly handleHover: (item: number) => void;
  /** Somebody wheeled without the key. */
  readonly handleWithheldWheel: () => void;
}

const DOUBLE_CLICK_FACTOR = 0.5;

/** Listens on `plot` until the returned clean-up is called. */
export function attachInteractions(plot: HTMLElement, host: InteractionHost): CleanUp {
  const {engine} = host;
  const gesture = new Gesture();
  const bag = new Disposables();
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K, listener: (event: HTMLElementEventMap[K]) => void, options?: AddEventListenerOptions,
  ): void => {
    plot.addEventListener(type, listener, options);
    bag.add(() => { plot.removeEventListener(type, listener, options); });
  };
  const pointOf = (event: MouseEvent): {x: number; y: number} => {
    const box = plot.getBoundingClientRect();
    // Under a CSS transform or zoom of the page the box is larger or smaller than the plot's own px.
    const scale = box.width > 0 ? plot.offsetWidth / box.width : 1;
    const left = (event.clientX - box.left) * scale;
    return {x: host.isRtl() ? plot.offsetWidth - left : left, y: (event.clientY - box.top) * scale};
  };
  const resolution = (): number => {
    const {viewport, widthPx} = engine.state;
    return (viewport.end - viewport.start) / (widthPx || 1);
  };
  const instantAt = (px: number): number => engine.state.viewport.start + px * resolution();
  const pan = (px: number): boolean => {
    const before = engine.state.viewport;
    if (px !== 0) engine.dispatch({type: 'pan', ms: px * resolution()});
    return engine.state.viewport !== before;
  };
  let swallowClick = false;

  listen('pointerdown', event => {
    if (event.button !== 0) return;
    engine.dispatch({type: 'stop'});
    swallowClick = false;
    gesture.down(event.pointerId, pointOf(event).x, event.timeStamp);
  });
  listen('pointermove', event => {
    const {x, y} = pointOf(event);
    if (gesture.pointerCount === 0) {
      if (event.pointerType !== 'touch') host.handleHover(isControl(event) ? -1 : host.hit(x, y));
      return;
    }
    const step = gesture.move(event.pointerId, x, event.timeStamp);
    if (!step) return;
    if (!plot.hasPointerCapture(event.pointerId)) {
      plot.setPointerCapture(event.pointerId);
      plot.classList.add('dragging');
      host.handleHover(-1);
    }
    pan(-step.panPx);
    if (step.zoomFactor !== 1) {
      engine.dispatch({type: 'zoom', factor: step.zoomFactor, anchor: instantAt(step.anchorPx)});
    }
  });
  const release = (event: PointerEvent): void => {
    const wasDrag = gesture.isDrag;
    const speed = gesture.up(event.pointerId, event.timeStamp);
    if (gesture.pointerCount > 0) return;
    plot.classList.remove('dragging');
    swallowClick = wasDrag;
    if (wasDrag && !host.isInstant()) flick(speed);
  };
  listen('pointerup', release);
  listen('pointercancel', event => {
    gesture.up(event.pointerId, event.timeStamp);
    gesture.cancel();
    plot.classList.remove('dragging');
  });
  listen('pointerleave', () => { host.handleHover(-1); });
  // A drag that ends on a label must not press it.
  listen('click', event => {
    // A key presses a button with a click that has no count: that one is always meant.
    if (swallowClick && event.detail > 0) {
      swallowClick = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!isControl(event)) {
      const {x, y} = pointOf(event);
      const item = host.hit(x, y);
      if (item >= 0) host.handlePress(item);
    }
  }, {capture: true});
  listen('dblclick', event => {
    if (isControl(event)) return;
    event.preventDefault();
    zoomTo(event.shiftKey ? 1 / DOUBLE_CLICK_FACTOR : DOUBLE_CLICK_FACTOR, instantAt(pointOf(event).x));
  });
  listen('wheel', event => {
    const intent = readWheel(event);
    if (host.isWheelOff() || intent.type === 'page') {
      if (intent.type === 'page' && event.deltaY !== 0) host.handleWithheldWheel();
      return;
    }
    engine.dispatch({type: 'stop'});
    if (intent.type === 'zoom') {
      // Also at the limits: the page itself must not be zoomed by a gesture that was meant for the timeline.
      event.preventDefault();
      engine.dispatch({type: 'zoom', factor: intent.factor, anchor: instantAt(pointOf(event).x)});
    } else if (pan(host.isRtl() ? -intent.px : intent.px)) {
      event.preventDefault();
    }
  }, {passive: false});

  function flick(speed: number): void {
    const inertia = createInertia(speed);
    if (!inertia) return;
    const from = engine.state.viewport;
    const msPerPx = resolution();
    engine.dispatch({type: 'move', motion: {
      at: elapsedMs => elapsedMs >= inertia.durationMs ? undefined : translate(from, -inertia.wayPx(elapsedMs) * msPerPx),
    }});
  }

  function zoomTo(factor: number, anchor: number): void {
    const {start, end} = engine.state.viewport;
    engine.flyTo({start: anchor - (anchor - start) * factor, end: anchor + (end - anchor) * factor});
  }

  return () => { bag.dispose(); };
}

/** Whether an event comes from a control inside the plot rather than from the painted ground. */
const isControl = (event: Event): boolean =>
  event.composedPath().some(node => node instanceof Element && node.localName === 'button');
