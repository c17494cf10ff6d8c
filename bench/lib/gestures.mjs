/**
 * Real input, step by step: what the hand does, as the browser's own input events. The plot is the upper 1200 × 500 px
 * of the page.
 */

const STEPS = 40;
const DRAG_PX = 8;
const NOTCH_PX = 100;
/** About 8 px for @gravity-ui/timeline, which pans by 0.00025 of its span per px turned. */
const WHEEL_X_PX = 27;
const CONTROL = 2;
const BUTTON_STEPS = 8;
const MIDDLE = {x: 600, y: 250};

const steps = (count, step) => Array.from({length: count}, (_, index) => () => step(index));

const mouse = (client, type, {x, y}, more = {}) => client.send('Input.dispatchMouseEvent', {
  type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1, ...more,
});
const hover = (client, at) => mouse(client, 'mouseMoved', at, {button: 'none', buttons: 0, clickCount: 0});
const turn = (client, deltas, modifiers = 0) =>
  client.send('Input.dispatchMouseEvent', {type: 'mouseWheel', ...MIDDLE, deltaX: 0, deltaY: 0, modifiers, ...deltas});

/** A drag to the left from `at`, on the plot or on a strip below it. */
const drag = (client, at) => ({
  before: async () => {
    await hover(client, at);
    await mouse(client, 'mousePressed', at);
    // What begins a drag is not a step of it.
    await mouse(client, 'mouseMoved', {x: at.x - DRAG_PX, y: at.y});
  },
  steps: steps(STEPS, (index) => mouse(client, 'mouseMoved', {x: at.x - DRAG_PX * (index + 2), y: at.y})),
  after: () => mouse(client, 'mouseReleased', {x: at.x - DRAG_PX * (STEPS + 1), y: at.y}),
});

/** The gesture that pans: `{before?, steps, after?}`. */
export async function panSteps({client, call}, kind) {
  if (kind === 'wheel-x') {
    return {before: () => hover(client, MIDDLE), steps: steps(STEPS, () => turn(client, {deltaX: WHEEL_X_PX}))};
  }
  if (kind === 'brush') {
    const at = await call('place', 'brush');
    return {
      before: () => hover(client, at),
      steps: steps(STEPS, async (index) => {
        const {y} = at;
        const x = at.x - DRAG_PX * index;
        await mouse(client, 'mousePressed', {x, y});
        await mouse(client, 'mouseMoved', {x: x - DRAG_PX, y});
        await mouse(client, 'mouseReleased', {x: x - DRAG_PX, y});
      }),
    };
  }
  const {y} = kind === 'strip' ? await call('place', 'strip') : MIDDLE;
  return drag(client, {x: 900, y});
}

/** The gesture that zooms, in and out again; `atMiddle` is the step before which it is furthest in. */
export async function zoomSteps({client, call}, kind) {
  if (kind === 'buttons') {
    const press = async (name) => {
      const at = await call('place', name);
      await mouse(client, 'mousePressed', at);
      await mouse(client, 'mouseReleased', at);
    };
    return {
      steps: steps(BUTTON_STEPS * 2, (index) => press(index < BUTTON_STEPS ? 'zoom-in' : 'zoom-out')),
      atMiddle: BUTTON_STEPS,
    };
  }
  const modifiers = kind === 'ctrl-wheel' ? CONTROL : 0;
  return {
    before: () => hover(client, MIDDLE),
    steps: steps(STEPS, (index) => turn(client, {deltaY: index < STEPS / 2 ? -NOTCH_PX : NOTCH_PX}, modifiers)),
    atMiddle: STEPS / 2,
  };
}

/** Presses and lets go at a point. */
export async function click(client, at) {
  await hover(client, at);
  await mouse(client, 'mousePressed', at);
  await mouse(client, 'mouseReleased', at);
}
