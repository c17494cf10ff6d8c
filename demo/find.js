// Twenty thousand invented events to search and filter: the made-up newsroom, its events tagged by what their titles tell
// of. `?n=500` makes fewer.
import {makeSample} from '../data/make-sample.mjs';

const TAGS = [
  'strike', 'festival', 'flood', 'budget', 'storm', 'museum', 'marathon', 'votes', 'vaccine', 'harvest', 'telescope', 'fossil',
  'library', 'railway', 'snow', 'drought', 'fire', 'regatta', 'chess', 'cup', 'trade', 'rates', 'border', 'ministers',
];

const count = Math.min(100_000, Number(new URLSearchParams(location.search).get('n')) || 20_000);
const sample = makeSample({count, seed: 3});
const tagged = event => {
  const title = event.title.en.toLowerCase();
  return {...event, tags: TAGS.filter(tag => title.includes(tag))};
};

document.querySelector('news-timeline').data = {...sample, events: sample.events.map(tagged)};
