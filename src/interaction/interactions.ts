/**
 * The reader's hands: pointers and wheel on the plot become commands to the engine. Own code on Pointer Events, because
 * pen, capture and a drag that leaves an iframe have to work, and because the page must still scroll.
 */
import type {CleanUp} from '../base/disposable.js';
import {scaleOf} from '../engine/state.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {scaleAround, translate} from '../time/span.js';
import {Gesture} from './gesture.js';
import {createInertia} from './inertia.js';
import {readWheel} from './wheel.js';

/** A place in the plot, px from its inline start and top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the hands need to know and whom they tell. */
export interface InteractionHost {
  readonly engine: TimelineEngine;
  /** Whether time runs from right to left. */
  readonly isRtl: () => boolean;
  /** Whether movements are instant. */
  readonly isInstant: () => boolean;
  /** Whether the page keeps the wheel, with any key. */
  readonly isWheelOff: () => boolean;
  /** The painted event at a point of the plot; -1 for none. */
  readonly hit: (point: Point) => number;
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
  const cleanUps: CleanUp[] = [];
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K, listener: (event: HTMLElementEventMap[K]) => void, options?: AddEventListenerOptions,
  ): void => {
    plot.addEventListener(type, listener, options);
    cleanUps.push(() => { plot.removeEventListener(type, listener, options); });
  };
  const pointOf = (event: MouseEvent): Point => pointIn(plot, event, host.isRtl());
  const hit = (event: MouseEvent): number => host.hit(pointOf(event));
  const pan = (px: number): boolean => {
    const {viewport} = engine.state;
    engine.dispatch({type: 'pan', ms: px * scaleOf(engine.state).resolution});
    return engine.state.viewport !== viewport;
  };
  const zoom = (factor: number, px: number): void => {
    engine.dispatch({type: 'zoom', factor, anchor: scaleOf(engine.state).invert(px)});
  };
  let swallowClick = false;

  listen('pointerdown', event => {
    if (event.button !== 0) return;
    engine.dispatch({type: 'stop'});
    swallowClick = false;
    gesture.down(event.pointerId, pointOf(event).x, event.timeStamp);
  });
  listen('pointermove', event => {
    if (gesture.pointerCount === 0) {
      if (event.pointerType !== 'touch') host.handleHover(isControl(event) ? -1 : hit(event));
      return;
    }
    const step = gesture.move(event.pointerId, pointOf(event).x, event.timeStamp);
    if (!step) return;
    if (!plot.hasPointerCapture(event.pointerId)) {
      plot.setPointerCapture(event.pointerId);
      plot.classList.add('dragging');
      host.handleHover(-1);
    }
    pan(-step.panPx);
    zoom(step.zoomFactor, step.anchorPx);
  });
  const release = (event: PointerEvent): void => {
    const wasDrag = gesture.isDrag;
    const inertia = createInertia(gesture.up(event.pointerId, event.timeStamp));
    if (gesture.pointerCount > 0) return;
    plot.classList.remove('dragging');
    swallowClick = wasDrag;
    if (!inertia || host.isInstant()) return;
    const {durationMs, wayPx} = inertia;
    const {viewport} = engine.state;
    const {resolution} = scaleOf(engine.state);
    engine.dispatch({type: 'move', motion: {
      durationMs, at: fraction => translate(viewport, -wayPx(fraction * durationMs) * resolution),
    }});
  };
  listen('pointerup', release);
  listen('pointercancel', () => {
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
      const item = hit(event);
      if (item >= 0) host.handlePress(item);
    }
  }, {capture: true});
  listen('dblclick', event => {
    if (isControl(event)) return;
    event.preventDefault();
    const factor = event.shiftKey ? 1 / DOUBLE_CLICK_FACTOR : DOUBLE_CLICK_FACTOR;
    engine.flyTo(scaleAround(engine.state.viewport, factor, scaleOf(engine.state).invert(pointOf(event).x)));
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
      zoom(intent.factor, pointOf(event).x);
    } else if (pan(host.isRtl() ? -intent.px : intent.px)) {
      event.preventDefault();
    }
  }, {passive: false});

  return () => { for (const cleanUp of cleanUps) cleanUp(); };
}

/** Where in the plot an event of the pointer is. */
export function pointIn(plot: HTMLElement, event: MouseEvent, isRtl: boolean): Point {
  const box = plot.getBoundingClientRect();
  // Under a CSS transform or zoom of the page the box is larger or smaller than the plot's own px.
  const scale = box.width > 0 ? plot.offsetWidth / box.width : 1;
  const left = (event.clientX - box.left) * scale;
  return {x: isRtl ? plot.offsetWidth - left : left, y: (event.clientY - box.top) * scale};
}

/** Whether an event comes from a control inside the plot rather than from the painted ground. */
const isControl = (event: Event): boolean =>
  event.composedPath().some(node => node instanceof Element && node.localName === 'button');
