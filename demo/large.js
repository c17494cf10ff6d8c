// The page with up to a million events: makes them by a seed, in slices so that the page stays quick, and says how long
// it took. `?n=1000` chooses how many, `?as=objects` or `?as=columns` how they are given.
const FIRST_YEAR = 2014;
const YEARS = 10;
const MINUTE_MS = 60_000;
const SLICE_MS = 12;
const ADDED = 100;
/** What the slider chooses from: 5, 10, 20, 50 … 1 000 000. */
const COUNTS = [5, ...[1, 2, 3, 4, 5].flatMap(power => [1, 2, 5].map(digit => digit * 10 ** power)), 1_000_000];

const LANES = [
  ['politics', 'Politics', 'Politique'], ['economy', 'Economy', 'Économie'], ['science', 'Science', 'Sciences'],
  ['climate', 'Climate', 'Climat'], ['culture', 'Culture', 'Culture'], ['sport', 'Sport', 'Sport'],
].map(([id, en, fr]) => ({id, label: {en, fr}}));
const PLACES = ['Port Aurel', 'Valmont', 'Kestrel Bay', 'Sankt Odil', 'Marenza', 'Orlova', 'Tamsund', 'Belcastel', 'Quillon', 'Eastmere'];
// By lane: what lasts, then moments, each in English and French.
const HAPPENINGS = [
  [['Coalition talks in {place}', 'Négociations de coalition à {place}'], ['{place} votes', '{place} vote'],
    ['Mayor of {place} resigns', 'Le maire de {place} démissionne'],
    ['Parliament in {place} passes the budget with a narrow majority', 'Le Parlement de {place} adopte le budget de justesse']],
  [['{place} port strike', 'Grève au port de {place}'], ['Central bank in {place} raises rates', 'La banque centrale de {place} relève ses taux'],
    ['Grain harvest around {place} falls short', 'Récolte de céréales en baisse autour de {place}'],
    ['Railway between {place} and the coast opens after years of building work', 'La ligne de {place} à la côte ouvre après des années de travaux']],
  [['Excavation in {place}', 'Fouilles à {place}'], ['Telescope at {place} sees first light', 'Première lumière pour le télescope de {place}'],
    ['Fossil found near {place}', 'Découverte d’un fossile près de {place}'],
    ['Laboratory in {place} reports a vaccine trial', 'Un laboratoire de {place} publie un essai de vaccin']],
  [['Flood in {place}', 'Crue à {place}'], ['First snow in {place}', 'Première neige à {place}'],
    ['New sea wall protects {place}', 'Une nouvelle digue protège {place}'],
    ['Storm damages hundreds of houses in {place}', 'La tempête endommage des centaines de maisons à {place}']],
  [['{place} festival', 'Festival de {place}'], ['Museum in {place} opens its east wing', 'Le musée de {place} ouvre son aile est'],
    ['Library of {place} lends its ten-thousandth map', 'La bibliothèque de {place} prête sa dix millième carte'],
    ['Lost score turns up in the attic of a school in {place}', 'Une partition perdue réapparaît dans le grenier d’une école de {place}']],
  [['Regatta off {place}', 'Régate au large de {place}'], ['{place} win the cup', '{place} remporte la coupe'],
    ['Marathon through {place}', 'Marathon de {place}'], ['Track cycling hall in {place} opens', 'Ouverture du vélodrome de {place}']],
];
const KINDS = HAPPENINGS[0].length;
/** All titles there are: by lane, happening and place. */
const TITLES = HAPPENINGS.flatMap(happenings => happenings.flatMap(([en, fr]) =>
  PLACES.map(place => ({en: en.replace('{place}', place), fr: fr.replace('{place}', place)}))));

const createRandom = seed => {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
};

/** Months with their share of events: some empty, some with a burst around one day. */
const makeMonths = random => {
  let sum = 0;
  return Array.from({length: YEARS * 12}, (_, i) => {
    const kind = random();
    sum += kind < 0.12 ? 0 : kind > 0.9 ? 6 + 6 * random() : 0.3 + random();
    const start = Date.UTC(FIRST_YEAR, i, 1);
    return {start, length: Date.UTC(FIRST_YEAR, i + 1, 1) - start, burst: kind > 0.9 ? 0.1 + 0.8 * random() : undefined, sum};
  });
};

/** Calls `step` for 0 to `count` - 1, and gives the page a turn in between. False when `isOver` says so. */
const inSlices = async (count, step, isOver) => {
  let until = performance.now() + SLICE_MS;
  for (let i = 0; i < count; i++) {
    step(i);
    if (i % 1024 > 0 || performance.now() < until) continue;
    await new Promise(resolve => { setTimeout(resolve); });
    if (isOver()) return false;
    until = performance.now() + SLICE_MS;
  }
  return true;
};

/** Columns of `count` events: a fifth lasts from an hour to some days, importance follows a power law. */
const makeColumns = async (count, seed, isOver) => {
  const random = createRandom(seed);
  const months = makeMonths(random);
  const total = months.at(-1).sum;
  const columns = {
    start: new Float64Array(count), end: new Float64Array(count), importance: new Float32Array(count),
    lane: new Uint8Array(count), titles: new Uint16Array(count),
  };
  const isDone = await inSlices(count, i => {
    const wanted = random() * total;
    let low = 0;
    for (let high = months.length - 1; low < high;) {
      const middle = low + high >> 1;
      if (months[middle].sum > wanted) high = middle;
      else low = middle + 1;
    }
    const {start, length, burst} = months[low];
    const place = burst === undefined ? random() : burst + (random() + random() + random() - 1.5) * 0.13;
    const instant = Math.round((start + Math.min(0.999, Math.max(0, place)) * length) / MINUTE_MS) * MINUTE_MS;
    const lane = Math.floor(random() ** 1.5 * LANES.length);
    const isStretch = random() < 0.2;
    const kind = isStretch ? 0 : 1 + Math.floor(random() * (KINDS - 1));
    columns.start[i] = instant;
    columns.end[i] = isStretch ? instant + Math.round(60 * 2 ** (random() * 7.5)) * MINUTE_MS : instant;
    columns.importance[i] = random() ** 4;
    columns.lane[i] = lane;
    columns.titles[i] = (lane * KINDS + kind) * PLACES.length + Math.floor(random() * PLACES.length);
  }, isOver);
  return isDone ? columns : undefined;
};

const instant = ms => `${new Date(ms).toISOString().slice(0, 16)}Z`;

/** One event as an object. */
const eventOf = ({start, end, importance, lane, titles}, i, id = `n${i}`) => ({
  id, title: TITLES[titles[i]], lane: LANES[lane[i]].id, importance: importance[i],
  date: end[i] > start[i] ? {start: instant(start[i]), end: instant(end[i])} : instant(start[i]),
});

const find = id => document.getElementById(id);
const [slider, wanted, took, manner, add, timeline] = ['count', 'wanted', 'took', 'manner', 'add', 'timeline'].map(find);
await customElements.whenDefined('news-timeline');
const hasColumns = 'columns' in timeline;
const query = new URLSearchParams(location.search);
let shown = 0;
let given = query.get('as') === 'objects' || !hasColumns ? 'objects' : 'columns';
let run = 0;

/** Says something in both languages; the page shows that of its own. */
const say = (node, textOf) => {
  for (const locale of ['fr', 'en']) {
    const seconds = ms => new Intl.NumberFormat(locale, {maximumSignificantDigits: 2, style: 'unit', unit: ms < 1000 ? 'millisecond' : 'second'})
      .format(ms < 1000 ? ms : ms / 1000);
    const whole = new Intl.NumberFormat(locale);
    node.querySelector(`[data-lang=${locale}]`).textContent = textOf(locale)(n => whole.format(n), seconds);
  }
};

const countOf = () => COUNTS[slider.valueAsNumber];

const showWanted = () => {
  const text = new Intl.NumberFormat(document.documentElement.lang).format(countOf());
  wanted.textContent = text;
  slider.setAttribute('aria-valuetext', text);
};

const build = async count => {
  const mine = ++run;
  const isOver = () => run !== mine;
  add.disabled = true;
  say(took, locale => locale === 'fr' ? n => `${n(count)} événements naissent…` : n => `Making ${n(count)} events…`);
  const begun = performance.now();
  const columns = await makeColumns(count, 20231017, isOver);
  if (!columns) return;
  const {titles, ...rest} = columns;
  const events = [];
  if (given === 'objects' && !await inSlices(count, i => { events.push(eventOf(columns, i)); }, isOver)) return;
  const made = performance.now();
  if (given === 'objects') timeline.data = {lanes: LANES, events};
  else timeline.columns = {...rest, lanes: LANES, precision: 'minute', title: i => TITLES[titles[i]]};
  await timeline.ready;
  if (isOver()) return;
  const ready = performance.now();
  shown = count;
  add.disabled = false;
  say(took, locale => locale === 'fr'
    ? (n, s) => `${n(count)} événements : nés en ${s(made - begun)}, lus, rangés et dessinés en ${s(ready - made)}.`
    : (n, s) => `${n(count)} events: made in ${s(made - begun)}; read, sorted and drawn in ${s(ready - made)}.`);
};

const addSome = async () => {
  const columns = await makeColumns(ADDED, shown + 1, () => false);
  const events = Array.from({length: ADDED}, (_, i) => eventOf(columns, i, `a${shown + i}`));
  const begun = performance.now();
  await timeline.addEvents(events);
  await timeline.ready;
  const ready = performance.now();
  shown += ADDED;
  say(took, locale => locale === 'fr'
    ? (n, s) => `${n(shown)} événements : ${n(ADDED)} de plus en ${s(ready - begun)}.`
    : (n, s) => `${n(shown)} events: ${n(ADDED)} more in ${s(ready - begun)}.`);
};

const pressManner = () => {
  for (const button of manner.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.dataset.manner === given));
  }
};

slider.addEventListener('input', showWanted);
slider.addEventListener('change', () => { void build(countOf()); });
manner.addEventListener('click', ({target}) => {
  const chosen = target.closest('button')?.dataset.manner;
  if (!chosen || chosen === given) return;
  given = chosen;
  pressManner();
  void build(shown || countOf());
});
add.addEventListener('click', () => { void addSome(); });
new MutationObserver(showWanted).observe(document.documentElement, {attributeFilter: ['lang']});
find('amount').addEventListener('submit', event => { event.preventDefault(); });

manner.hidden = !hasColumns;
add.hidden = !('addEvents' in timeline);
pressManner();
const asked = Math.min(2_000_000, Math.max(0, Math.floor(Number(query.get('n') ?? 1_000_000)) || 0));
slider.value = String(COUNTS.findLastIndex(count => count <= Math.max(5, asked)));
showWanted();
void build(asked);
