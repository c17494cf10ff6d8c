/**
 * Prints a seeded sample: `node scripts/make-sample.mjs --count=500 --seed=1 > data/samples/….json`
 */
import {parseArgs} from 'node:util';
import {makeSample} from '../data/make-sample.mjs';

const {values} = parseArgs({options: {count: {type: 'string', default: '500'}, seed: {type: 'string', default: '1'}}});
const sample = makeSample({count: Number(values.count), seed: Number(values.seed)});

// One event a line: small, and differences stay readable.
const {events, ...document} = sample;
const head = JSON.stringify(document, undefined, 2).slice(0, -2);
const lines = events.map((item) => `    ${JSON.stringify(item)}`);
process.stdout.write(`${head},\n  "events": [\n${lines.join(',\n')}\n  ]\n}\n`);
