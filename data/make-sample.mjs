/**
 * Makes news-like events by a seed: the same seed gives the same document on every machine. For demo, tests, benches.
 *
 * What makes real news hard to draw is in it: bursts and empty months, a fifth ranges, dates of all precisions,
 * approximate and uncertain ones, open ends, titles of 10 to 90 characters, importance by a power law. Places and
 * happenings are invented, so that no reader takes them for news.
 */

const DAY_MS = 86_400_000;
const FIRST_YEAR = 2014;
const YEARS = 10;

/** A seeded stream of numbers from 0 to 1. */
const createRandom = (seed) => {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
};

const LANES = [
  {id: 'politics', label: {en: 'Politics', fr: 'Politique'}},
  {id: 'economy', label: {en: 'Economy', fr: 'Économie'}},
  {id: 'science', label: {en: 'Science', fr: 'Sciences'}},
  {id: 'climate', label: {en: 'Climate', fr: 'Climat'}},
  {id: 'culture', label: {en: 'Culture', fr: 'Culture'}},
  {id: 'sport', label: {en: 'Sport', fr: 'Sport'}},
];

const PLACES = [
  'Port Aurel', 'Valmont', 'Kestrel Bay', 'Sankt Odil', 'Marenza', 'Orlova', 'Tamsund', 'Belcastel', 'Nor Adana',
  'Lindqvist', 'Quillon', 'Eastmere',
];

// `{place}` and a number from a range such as `{3-40}` are filled in. Each pair says the same in English and French.
const TITLES = {
  politics: {
    moments: [
      ['{place} votes', '{place} vote'],
      ['Mayor of {place} resigns', 'Le maire de {place} démissionne'],
      ['Parliament in {place} passes the budget with a majority of {1-40}',
        'Le Parlement de {place} adopte le budget avec {1-40} voix de majorité'],
      ['Border crossing near {place} reopens', 'Réouverture du poste-frontière près de {place}'],
    ],
    stretches: [
      ['Coalition talks in {place}', 'Négociations de coalition à {place}'],
      ['Ministers of {3-40} countries meet in {place} to settle the fishing dispute',
        'Les ministres de {3-40} pays se réunissent à {place} pour régler le différend sur la pêche'],
    ],
  },
  economy: {
    moments: [
      ['Central bank in {place} raises rates', 'La banque centrale de {place} relève ses taux'],
      ['Shipyard in {place} cuts {40-900} jobs', 'Le chantier naval de {place} supprime {40-900} emplois'],
      ['Railway between {place} and the coast opens after {4-19} years of building work',
        'La ligne de {place} à la côte ouvre après {4-19} ans de travaux'],
      ['Grain harvest around {place} falls short', 'Récolte de céréales en baisse autour de {place}'],
    ],
    stretches: [
      ['{place} port strike', 'Grève au port de {place}'],
      ['Trade fair in {place} with {60-800} exhibitors', 'Foire commerciale de {place} avec {60-800} exposants'],
    ],
  },
  science: {
    moments: [
      ['Telescope at {place} sees first light', 'Première lumière pour le télescope de {place}'],
      ['Fossil found', 'Découverte d’un fossile'],
      ['Laboratory in {place} reports a vaccine trial with {60-900} volunteers',
        'Un laboratoire de {place} publie un essai de vaccin sur {60-900} volontaires'],
      ['Observatory in {place} closes its dome', 'L’observatoire de {place} ferme sa coupole'],
    ],
    stretches: [
      ['Survey ship out of {place} takes cores from {90-900} metres below the sea floor',
        'Un navire de {place} prélève des carottes à {90-900} mètres sous le fond de la mer'],
      ['Excavation in {place}', 'Fouilles à {place}'],
    ],
  },
  climate: {
    moments: [
      ['New sea wall protects {place}', 'Une nouvelle digue protège {place}'],
      ['Storm damages {12-400} houses in {place}', 'La tempête endommage {12-400} maisons à {place}'],
      ['First snow in {place}', 'Première neige à {place}'],
    ],
    stretches: [
      ['Flood in {place}', 'Crue à {place}'],
      ['Heat record in {place}: {3-21} days above thirty degrees',
        'Record de chaleur à {place} : {3-21} jours au-dessus de trente degrés'],
      ['Forest fire north of {place} forces {60-900} people to leave their homes',
        'Un incendie de forêt au nord de {place} chasse {60-900} personnes de chez elles'],
      ['Drought in the {place} basin', 'Sécheresse dans le bassin de {place}'],
    ],
  },
  culture: {
    moments: [
      ['Museum in {place} opens its east wing', 'Le musée de {place} ouvre son aile est'],
      ['Lost score turns up in the attic of a school in {place} after {30-200} years',
        'Une partition perdue réapparaît dans le grenier d’une école de {place} après {30-200} ans'],
      ['Library of {place} lends its ten-thousandth map', 'La bibliothèque de {place} prête sa dix millième carte'],
    ],
    stretches: [
      ['{place} festival', 'Festival de {place}'],
      ['Exhibition of {12-90} lost drawings in {place}', 'Exposition de {12-90} dessins perdus à {place}'],
    ],
  },
  sport: {
    moments: [
      ['{place} win the cup', '{place} remporte la coupe'],
      ['Marathon through {place} draws {200-900} runners', 'Le marathon de {place} réunit {200-900} coureurs'],
      ['Track cycling hall in {place} opens', 'Ouverture du vélodrome de {place}'],
    ],
    stretches: [
      ['Sailing regatta off {place}', 'Régate au large de {place}'],
      ['Chess tournament in {place} with {8-60} players', 'Tournoi d’échecs de {place} avec {8-60} participants'],
    ],
  },
};

const SUMMARIES = [
  ['The decision came after weeks of debate and was welcomed by most of those concerned.',
    'La décision est venue après des semaines de débat et a été bien accueillie par la plupart des intéressés.'],
  ['Witnesses differ on what happened first; an inquiry has been opened.',
    'Les témoins ne s’accordent pas sur le début des faits ; une enquête est ouverte.'],
  ['It is the third time in ten years, and the largest so far.',
    'C’est la troisième fois en dix ans, et la plus importante à ce jour.'],
  ['Local papers had announced it some days before.', 'La presse locale l’avait annoncé quelques jours plus tôt.'],
];

const PUBLISHERS = [
  ['Eastmere Courier', 'report'], ['Valmont Gazette', 'report'], ['Harbour News Agency', 'agency'],
  ['City Archive', 'primary'], ['The Weekly Ledger', 'commentary'],
];

/**
 * Makes a document with `count` events (default 500) from `seed` (default 1). Plain objects, JSON as it stands.
 */
export const makeSample = ({count = 500, seed = 1} = {}) => {
  const random = createRandom(seed);
  const months = makeMonths(random);
  return {
    title: {en: 'A made-up newsroom', fr: 'Une rédaction imaginaire'},
    description: {
      en: `${count} invented events over ten years, made by seed ${seed}.`,
      fr: `${count} événements inventés sur dix ans, tirés de la graine ${seed}.`,
    },
    lang: 'en',
    license: 'MIT',
    lanes: LANES.map((lane) => ({...lane})),
    events: Array.from({length: count}, (_, index) => makeEvent(random, months, index)),
  };
};

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Months with their share of events: every seventh empty, every tenth a burst around one day. */
const makeMonths = (random) => {
  let sum = 0;
  return Array.from({length: YEARS * 12}, (_, index) => {
    const kind = random();
    sum += kind < 0.15 ? 0 : kind > 0.9 ? 6 + 6 * random() : 0.3 + random();
    return {
      start: Date.UTC(FIRST_YEAR, index, 1),
      length: Date.UTC(FIRST_YEAR, index + 1, 1) - Date.UTC(FIRST_YEAR, index, 1),
      burstFraction: kind > 0.9 ? random() : undefined,
      sum,
    };
  });
};

const pickInstant = (random, months) => {
  const wanted = random() * months[months.length - 1].sum;
  let low = 0;
  let high = months.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (months[middle].sum > wanted) high = middle;
    else low = middle + 1;
  }
  const {start, length, burstFraction} = months[low];
  // The sum of three numbers crowds around the middle: most of a burst happens within a few days.
  const place = burstFraction === undefined ? random()
    : burstFraction + ((random() + random() + random()) / 3 - 0.5) * 0.4;
  return start + Math.min(0.999, Math.max(0, place)) * length;
};

const day = (instant) => new Date(instant).toISOString().slice(0, 10);

const makeStretch = (random, instant) => {
  if (random() < 0.03) return `${day(instant)}/..`;
  const mark = random() < 0.1 ? '~' : '';
  return `${day(instant)}${mark}/${day(instant + (1 + Math.floor(170 * random() ** 4)) * DAY_MS)}${mark}`;
};

const makeMoment = (random, instant) => {
  const kind = random();
  if (kind < 0.09) return day(instant).slice(0, 7);
  if (kind < 0.11) return day(instant).slice(0, 4);
  if (kind < 0.15) return `${day(instant).slice(0, 7)}~`;
  if (kind < 0.19) return `${day(instant)}?`;
  if (kind < 0.2) return `${day(instant).slice(0, 7)}-XX`;
  if (kind < 0.27) return `${new Date(instant).toISOString().slice(0, 16)}${pick(random, ['Z', '+02:00', '-05:00'])}`;
  return day(instant);
};

const makeStatus = (random, hasSource) => {
  const kind = random();
  if (hasSource && kind < 0.5) return 'confirmed';
  return kind < 0.6 ? 'reported' : kind < 0.66 ? 'expected' : kind < 0.7 ? 'disputed' : kind < 0.71 ? 'withdrawn'
    : undefined;
};

const makeSource = (random, instant) => {
  const [publisher, role] = pick(random, PUBLISHERS);
  return {publisher, published: day(instant + DAY_MS), role};
};

const makeEvent = (random, months, index) => {
  const instant = pickInstant(random, months);
  const lane = LANES[Math.floor(random() ** 1.5 * LANES.length)].id;
  const isStretch = random() < 0.2;
  const [en, fr] = pick(random, TITLES[lane][isStretch ? 'stretches' : 'moments']);
  const place = pick(random, PLACES);
  const fraction = random();
  const fill = (text) => text.replace('{place}', place)
    .replace(/\{(\d+)-(\d+)\}/, (_, from, to) => `${Math.floor(+from + fraction * (+to - +from + 1))}`);
  const sources = random() < 0.4 ? Array.from({length: random() < 0.3 ? 2 : 1}, () => makeSource(random, instant)) : [];
  const status = makeStatus(random, sources.length > 0);
  const summary = random() < 0.3 ? pick(random, SUMMARIES) : undefined;
  return {
    id: `n${index + 1}`,
    date: isStretch ? makeStretch(random, instant) : makeMoment(random, instant),
    title: {en: fill(en), fr: fill(fr)},
    ...summary && {summary: {en: summary[0], fr: summary[1]}},
    lane,
    importance: Math.round(random() ** 4 * 100) / 100,
    ...status && {status},
    place,
    ...sources.length > 0 && {sources},
  };
};
