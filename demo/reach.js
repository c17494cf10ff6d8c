// What each part and each custom property of the timeline reaches, found by looking at a timeline: nothing is listed by
// hand but the scenes, between them every part is seen. `scripts/picture.mjs` draws the README's picture with it, a test
// holds the scenes to the manifest.
const YEAR = new Date().getFullYear();
const LANES = [['Courts', 'Justice'], ['Cabinet', 'Gouvernement'], ['Press', 'Presse'], ['Streets', 'Rue'], ['Unions', 'Syndicats'], ['Markets', 'Marchés'], ['Science', 'Sciences'], ['Abroad', 'Étranger']]
  .map(([en, fr], i) => ({id: `lane-${i + 1}`, label: {en, fr}}));
const TITLES = [['Inquiry opens', 'Ouverture de l’enquête'], ['First report', 'Premier rapport'], ['Minister resigns', 'Démission du ministre'], ['Vote postponed', 'Vote reporté'], ['Strike begins', 'Début de la grève'], ['Shares fall', 'Chute des cours'], ['New study', 'Nouvelle étude'], ['Envoy recalled', 'Rappel de l’ambassadeur']];
const month = (year, at) => `${year}-${String(at).padStart(2, '0')}`;

/** A story around today, so that the line of today is in it. */
export const STORY = {
  title: {en: 'The inquiry', fr: 'L’enquête'}, description: {en: 'A made-up story.', fr: 'Une histoire inventée.'}, lang: 'es',
  start: `${YEAR - 2}`, end: `${YEAR + 1}`, lanes: LANES,
  eras: [{date: `${YEAR - 1}-03/${YEAR - 1}-11`, label: {en: 'Trial', fr: 'Procès'}}],
  events: [
    ...TITLES.map(([en, fr], i) => ({id: `e${i}`, date: `${month(YEAR - 2 + Math.floor(i / 4), 2 + (i % 4) * 3)}-14`, title: {en, fr}, lane: LANES[i].id,
      ...i === 1 && {summary: {en: 'It names no one.', fr: 'Il ne nomme personne.'}},
      ...i > 5 && {links: [{to: i === 6 ? 'e7' : 'full', kind: 'led-to'}]}})),
    {id: 'full', date: `${YEAR + 1}-05`, status: 'expected', lane: LANES[0].id, importance: 1,
      title: {en: 'Final report', fr: 'Rapport final', es: 'Informe final'}, summary: {en: 'The commission is to publish its findings.', fr: 'La commission doit publier ses conclusions.'},
      body: {en: 'It has heard forty witnesses.', fr: 'Elle a entendu quarante témoins.'}, place: {en: 'Capital', fr: 'Capitale'},
      people: ['A. Chair'], tags: ['inquiry'],
      relative: {to: 'e7', after: 'P6M', within: 'P2M'},
      history: [{asOf: `${YEAR}-01-10`, date: `${YEAR + 1}-03?`, note: {en: 'Expected in spring.', fr: 'Attendu au printemps.'}},
        {asOf: `${YEAR}-01-20`, date: `${YEAR + 1}-05`, status: 'expected'}],
      corrections: [{date: `${YEAR}-01-20`, text: {en: 'It is May.', fr: 'C’est en mai.'}, was: {en: 'in March', fr: 'en mars'}}],
      media: {kind: 'video', url: 'https://example.org/film.mp4', alt: {en: 'The last hearing', fr: 'La dernière audience'}},
      dateNote: {en: 'The month was announced, the day was not.', fr: 'Le mois est annoncé, pas le jour.'},
      sources: [{publisher: 'The Record', title: 'What is left to say', published: `${YEAR}-01-09`, role: 'report', url: './',
        quote: {exact: 'We shall leave nothing out.'}, lang: 'en'}]},
    ...Array.from({length: 14}, (_, i) => ({id: `c${i}`, date: `${YEAR}-06-17`, title: {en: `Hearing ${i + 1}`, fr: `Audience ${i + 1}`}, lane: LANES[i % 3].id, importance: 0.2})),
    {id: 'old', date: `${YEAR - 9}-04`, title: {en: 'How it began', fr: 'Le début'}},
    {id: 'noon', date: `${YEAR}-02-20T12:00+01:00`, title: {en: 'Session', fr: 'Séance'}, lane: LANES[0].id}, {id: 'late', date: `${YEAR + 6}`, title: {en: 'Review', fr: 'Bilan'}},
    {title: {en: 'No date', fr: 'Sans date'}},
  ],
};

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Waits until `find` finds something, for some frames. */
async function found(find, frameCount = 90) {
  for (let i = 0; i < frameCount; i++) {
    const value = find();
    if (value) return value;
    await frame();
  }
  return undefined;
}

const all = (timeline, selector) => [...(timeline.shadowRoot?.querySelectorAll(selector) ?? [])];

async function set(timeline, properties) {
  Object.assign(timeline, {laneBy: '', view: 'axis', noAnimation: true, showOriginal: true, selection: undefined, filter: undefined,
    asOf: undefined, remember: false, save: false, lint: false}, properties);
  await timeline.ready;
  await frame();
}

const VIEWS = ['vertical', 'list', 'table'];

/** How to make a timeline show all there is, scene by scene. */
export const SCENES = {
  details: async timeline => {
    await set(timeline, {});
    timeline.selection = 'full';
    await found(() => partBoxes(timeline, 'sources').length);
  },
  lanes: async timeline => {
    await set(timeline, {laneBy: 'status'});
    // The one whose events no zoom parts.
    const chip = await found(() => all(timeline, '[part~=cluster]').find(node => parseInt(node.textContent, 10) > 9));
    // As a pointer does it: the focus stays where it is.
    chip?.dispatchEvent(new MouseEvent('click', {detail: 1, bubbles: true, composed: true}));
    await found(() => partBoxes(timeline, 'group-item').length);
  },
  search: async timeline => {
    await set(timeline, {filter: {tags: ['inquiry']}});
    all(timeline, '[aria-controls=find]')[0]?.click();
    await found(() => partBoxes(timeline, 'find-panel').length && partBoxes(timeline, 'filter-chip').length);
  },
  known: async timeline => {
    await set(timeline, {view: 'list', asOf: `${YEAR}-01-20`});
    await found(() => partBoxes(timeline, 'changes').length && partBoxes(timeline, 'news').length);
  },
  visit: async timeline => {
    timeline.id ||= 'reach';
    // As if the reader had been here and seen nothing.
    localStorage.setItem(`news-timeline ${timeline.id}`, JSON.stringify({version: 1, seen: {}}));
    await set(timeline, {remember: true});
    await found(() => partBoxes(timeline, 'news-count').length);
    localStorage.removeItem(`news-timeline ${timeline.id}`);
  },
  files: async timeline => {
    await set(timeline, {save: true});
    (await found(() => all(timeline, '[part~=save] > button')[0]))?.click();
    await found(() => partBoxes(timeline, 'save-formats').length);
  },
  corrections: async timeline => {
    await set(timeline, {});
    (await found(() => all(timeline, '.corrections-button')[0]))?.click();
    await found(() => partBoxes(timeline, 'corrections').length);
    all(timeline, '.corrections-button')[0]?.click();
  },
  author: async timeline => {
    await set(timeline, {lint: true});
    (await found(() => all(timeline, '[part~=lint-button]')[0]))?.click();
    await found(() => partBoxes(timeline, 'lint-event').length);
  },
  ...Object.fromEntries(VIEWS.map(view => [view, async timeline => {
    await set(timeline, {view});
    await found(() => all(timeline, '[part~=view]')[0]?.firstElementChild, 30);
    timeline.selection = 'full';
    await found(() => partBoxes(timeline, 'sources').length, 30);
  }])),
};

/** Where a node is; what has no size of its own is where its children are. */
function rectOf(node) {
  const {left, top, right, bottom, width, height} = node.getBoundingClientRect();
  const rects = width * height > 0 ? [] : [...node.children].filter(child => isSeen(child)).map(rectOf);
  if (rects.length === 0) return {left, top, width, height};
  const [x, y] = ['left', 'top'].map(side => Math.min(...rects.map(rect => rect[side])));
  return {
    left: x, top: y, width: Math.max(right, ...rects.map(rect => rect.left + rect.width)) - x,
    height: Math.max(bottom, ...rects.map(rect => rect.top + rect.height)) - y,
  };
}

const isSeen = node => {
  const {width, height} = rectOf(node);
  return width > 0 && height > 0 && node.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}) && !node.closest('.away');
};

/** The nodes of a part that are seen. */
export const partBoxes = (timeline, part) => all(timeline, `[part~="${part}"]`).filter(isSeen);

const LOOKS = ['color', 'backgroundColor', 'borderTopColor', 'borderLeftColor', 'outlineColor', 'borderTopLeftRadius', 'fontFamily'];
const ODD = {radius: '13px', 'quote-font': 'fantasy'};

/** The nodes whose looks a custom property has a say in, and the drawing where that changes: found by changing it. */
export function propertyBoxes(timeline, property) {
  const nodes = all(timeline, '*').filter(node => node.localName !== 'style' && isSeen(node));
  const looks = node => {
    const style = getComputedStyle(node);
    const hasText = [...node.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.textContent.trim());
    const shown = {
      color: hasText || node.localName === 'svg', backgroundColor: true, outlineColor: style.outlineStyle !== 'none',
      borderTopColor: style.borderTopStyle !== 'none', borderLeftColor: style.borderLeftStyle !== 'none',
      borderTopLeftRadius: style.borderTopStyle !== 'none' || !/, 0\)$/.test(style.backgroundColor) || node.localName === 'button', fontFamily: hasText,
    };
    return LOOKS.map(name => shown[name] ? style[name] : '').join();
  };
  const before = nodes.map(looks);
  const kept = timeline.style.getPropertyValue(property);
  timeline.style.setProperty(property, ODD[property.replace('--timeline-', '')] ?? 'rgb(1, 254, 3)');
  const changed = nodes.filter((node, i) => looks(node) !== before[i]);
  timeline.style.setProperty(property, kept);
  return changed;
}

/** Where the number of a rectangle stands: before its start, or above what is smaller than the number. */
const cornerOf = ({left, top, width}, origin) => width < 16 ? [left - origin.left - 6, top - origin.top - 19]
  : [Math.max(1, left - origin.left - 19), Math.max(-8, top - origin.top - 6)];
const isFree = ([x, y], taken) => !taken.some(([a, b]) => Math.abs(a - x) < 23 && Math.abs(b - y) < 18);

/** Draws an outline around nodes; with a number around that one of them where there is room for it. */
export function outline(host, boxes) {
  const origin = host.getBoundingClientRect();
  const taken = [];
  host.replaceChildren();
  for (const {nodes, number} of boxes) {
    const rects = nodes.map(rectOf);
    const {left, top, width, height} = rects.find(rect => isFree(cornerOf(rect, origin), taken)) ?? rects[0];
    const box = document.createElement('i');
    box.className = number === undefined ? '' : 'light';
    Object.assign(box.style, {left: `${left - origin.left}px`, top: `${top - origin.top}px`, width: `${width}px`, height: `${height}px`});
    host.append(box);
    if (number === undefined) continue;
    const mark = document.createElement('b');
    mark.className = 'number';
    mark.textContent = number;
    const [x0, y0] = cornerOf({left, top, width}, origin);
    let [x, y] = [x0, y0];
    for (let i = 0; i < 40 && !isFree([x, y], taken); i++) {
      x += 24;
      if (x > x0 + Math.max(width, 60)) [x, y] = [x0, y + 19];
    }
    taken.push([x, y]);
    Object.assign(mark.style, {left: `${x}px`, top: `${y}px`});
    host.append(mark);
  }
}

/** Draws a number on all that a scene shows of these names, once each, and gives the numbers of those seen. */
export function numberAll(timeline, host, entries, boxesOf) {
  const boxes = entries.map(({name}, i) => ({nodes: boxesOf(timeline, name), number: i + 1})).filter(({nodes}) => nodes.length > 0);
  outline(host, boxes);
  return boxes.map(({number}) => number);
}

/** What the manifest names: parts and custom properties, each with its sentence. */
export async function names() {
  const {modules} = await (await fetch('../dist/custom-elements.json')).json();
  const {cssParts, cssProperties} = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === 'news-timeline');
  return {cssParts, cssProperties};
}

const stage = document.querySelector('.stage');
if (stage) {
  const timeline = stage.querySelector('news-timeline');
  const host = stage.querySelector('.outlines');
  const list = document.querySelector('.names');
  const sentence = document.createElement('p');
  let scene = 'details';
  let wanted;
  let redraw = () => undefined;
  timeline.data = STORY;
  const {cssParts, cssProperties} = await names();
  await customElements.whenDefined('news-timeline');
  await SCENES[scene](timeline);

  const boxesOf = (name, isPart) => isPart ? partBoxes(timeline, name) : propertyBoxes(timeline, name);
  const show = async button => {
    const {name, kind, description} = button.dataset;
    wanted = name;
    for (const other of list.querySelectorAll('button')) other.setAttribute('aria-pressed', String(other === button));
    sentence.textContent = description;
    // The scene of now, where it has the name; else the first that has.
    for (const next of [scene, ...Object.keys(SCENES)]) {
      if (next !== scene) await SCENES[next](timeline);
      if (wanted !== name) return;
      scene = next;
      redraw = () => {
        const boxes = boxesOf(name, kind === 'part');
        outline(host, boxes.map(node => ({nodes: [node]})));
        return boxes.length > 0;
      };
      if (redraw()) return;
    }
  };
  const section = (title, kind, entries) => {
    const heading = document.createElement('h3');
    heading.textContent = title;
    const items = document.createElement('ul');
    for (const {name, description} of entries) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name.replace('--timeline-', '');
      Object.assign(button.dataset, {name, kind, description});
      const item = document.createElement('li');
      item.append(button);
      items.append(item);
    }
    list.append(heading, items);
  };
  list.append(sentence);
  section('::part(…)', 'part', cssParts);
  section('--timeline-…', 'property', cssProperties);
  for (const type of ['pointerover', 'focusin', 'click']) {
    list.addEventListener(type, ({target}) => {
      const button = target instanceof Element ? target.closest('button') : undefined;
      if (button && (button.dataset.name !== wanted || type === 'click')) void show(button);
    });
  }
  timeline.addEventListener('timeline-viewport-change', () => redraw());
  new ResizeObserver(() => redraw()).observe(stage);
}
