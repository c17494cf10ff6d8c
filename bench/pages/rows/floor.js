/**
 * The floor: about the least that can be done and still be looked at. Dates are read, starts sorted in a typed array;
 * a frame searches it once per pixel column and paints how many begin there. No labels, ranges, clusters or words.
 */
const ZOOM_PER_PX = 0.01;
const MAX_DOUBLINGS = 0.5;

/** First index at or after `from` whose value is at least `wanted`. */
function firstFrom(values, wanted, from) {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads, sorts, draws. */
export function mount(plot, events) {
  const starts = new Float64Array(events.length);
  for (const [index, {date}] of events.entries()) starts[index] = Date.parse(date.start ?? date);
  starts.sort();

  const {clientWidth: width, clientHeight: height} = plot;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  plot.append(canvas);
  const context = canvas.getContext('2d');
  const first = starts[0] ?? 0;
  const last = starts[starts.length - 1] ?? 1;
  const margin = (last - first) * 0.02 || 1;
  let [start, end] = [first - margin, last + margin];

  const draw = () => {
    context.clearRect(0, 0, width, height);
    context.fillStyle = '#1f5aa6';
    const step = (end - start) / width;
    let from = firstFrom(starts, start, 0);
    for (let x = 0; x < width && from < starts.length; x += 1) {
      const to = firstFrom(starts, start + (x + 1) * step, from);
      if (to > from) {
        const tall = Math.min(height, 4 + 12 * Math.log2(1 + to - from));
        context.fillRect(x, height - tall, 1, tall);
      }
      from = to;
    }
  };

  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };
  let grabbed;
  canvas.addEventListener('pointerdown', ({clientX, pointerId}) => {
    grabbed = clientX;
    canvas.setPointerCapture(pointerId);
  });
  canvas.addEventListener('pointermove', ({clientX}) => {
    if (grabbed === undefined) return;
    const ms = ((grabbed - clientX) * (end - start)) / width;
    grabbed = clientX;
    start += ms;
    end += ms;
    ask();
  });
  canvas.addEventListener('pointerup', () => {
    grabbed = undefined;
  });
  canvas.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const doublings = Math.max(-MAX_DOUBLINGS, Math.min(MAX_DOUBLINGS, event.deltaY * ZOOM_PER_PX));
    const anchor = start + (event.offsetX * (end - start)) / width;
    start = anchor + (start - anchor) * 2 ** doublings;
    end = anchor + (end - anchor) * 2 ** doublings;
    ask();
  }, {passive: false});

  draw();
  return {range: () => [start, end]};
}
