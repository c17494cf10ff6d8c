/** From the visits of a cell to what is written of it: medians with their spread, and ratios to the floor's. */
import {median, percentile, round, summarize} from './stats.mjs';

const GESTURES = ['pan', 'zoom'];

/** `{median, min, max}` with three digits each; `toFloor` is the median of each visit's ratio to its neighbour. */
function measure(visits, floor, read) {
  const summary = summarize(visits.map(read));
  if (summary === undefined) return undefined;
  const ratios = visits.map((visit, run) => read(visit) / read(floor?.[run] ?? {pan: {}, zoom: {}}));
  const known = ratios.filter(Number.isFinite);
  const rounded = Object.fromEntries(Object.entries(summary).map(([key, value]) => [key, round(value)]));
  return known.length === 0 ? rounded : {...rounded, toFloor: round(median(known))};
}

function summarizeGesture(visits, floor, name) {
  if (!visits.some((visit) => visit[name])) return undefined;
  const frames = visits.flatMap((visit) => visit[name].frames);
  const of = (key, against) => measure(visits, against, (visit) => visit[name]?.[key]);
  return {
    script: of('script', floor),
    layoutStyle: of('layoutStyle'),
    task: of('task', floor),
    afterwards: of('afterwards'),
    frame: {median: round(median(frames)), p99: round(percentile(frames, 0.99)), max: round(Math.max(...frames))},
    hasMoved: visits.every((visit) => visit[name].hasMoved),
  };
}

/** All of a cell. `floor` holds the floor's visits at this size, in the order of the rounds. */
export function summarizeCell(visits, floor, size) {
  const of = (key, against) => measure(visits, against, (visit) => visit[key]);
  const cell = {
    visits: visits.length,
    ready: of('ready', floor),
    longestTask: of('longestTask'),
    nodes: of('nodes'),
    heap: of('heap'),
    bytesPerEvent: round(median(visits.map(({heap}) => heap)) / size),
    shiftAtReady: of('shiftAtReady'),
    shift: of('shift'),
    size: visits[0].size,
    errors: visits.reduce((sum, {errors = []}) => sum + errors.length, 0),
    foreign: [...new Set(visits.flatMap(({foreign}) => foreign))].length,
  };
  for (const name of GESTURES) {
    const gesture = summarizeGesture(visits, floor, name);
    if (gesture !== undefined) cell[name] = gesture;
  }
  return cell;
}
