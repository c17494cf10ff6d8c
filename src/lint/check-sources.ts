/**
 * Where events come from: no source, one twice, one by two names, links that are not encrypted.
 */
import type {NewsEvent, Source} from '../events/news-event.js';
import {itemPath, sourcesOf, type MakeCheck, type Tell} from './context.js';

const sourcePath = (event: NewsEvent, at: number): string => itemPath(event.record, 'sources', event.sources, at);

/** A link as two are compared: without its fragment and a slash at its end. */
const linkKey = (url: string): string => url.replace(/#.*$/s, '').replace(/\/$/, '');

/** Events without a source; where most events have none, that is the document's manner. */
export const checkNoSource: MakeCheck = () => {
  let [sourced, all] = [0, 0];
  return {
    look: ({sources}) => {
      all++;
      if (sources.length > 0) sourced++;
    },
    check: ({sources, status}, tell) => {
      // Of one that is confirmed, reading has told.
      if (sources.length > 0 || status === 'confirmed') return;
      tell('no-source', {path: 'sources', message: 'expected a source', severity: sourced * 2 > all ? 'warning' : 'info'});
    },
  };
};

/** One link as two sources of an event, unless each has words of its own. */
export const checkSameSource: MakeCheck = () => ({
  check: (event, tell) => {
    const seen = new Map<string, {readonly at: number; readonly source: Source}[]>();
    for (const [at, source] of event.sources.entries()) {
      const {url, quote} = source;
      if (!url) continue;
      const others = seen.get(linkKey(url)) ?? [];
      const same = others.find(({source: other}) => !quote || !other.quote || quote.exact === other.quote.exact);
      if (same) {
        const message = `expected another link than in ${sourcePath(event, same.at)}`;
        tell('same-source', {path: `${sourcePath(event, at)}.url`, value: url, message});
      }
      seen.set(linkKey(url), [...others, {at, source}]);
    }
  },
});

/** One link by different publishers, somewhere in the document. */
export const checkSourceNames: MakeCheck = () => {
  const first = new Map<string, {readonly names: ReadonlySet<string>; readonly id: string}>();
  const namesOf = ({publisher = ''}: Source): readonly string[] =>
    (typeof publisher === 'string' ? [publisher] : Object.values(publisher)).map(name => name.trim().toLowerCase()).filter(Boolean);
  return {
    check: (event, tell) => {
      for (const [at, source] of event.sources.entries()) {
        const {url} = source;
        const names = namesOf(source);
        if (!url || names.length === 0) continue;
        const known = first.get(linkKey(url));
        if (!known) first.set(linkKey(url), {names: new Set(names), id: event.id});
        else if (!names.some(name => known.names.has(name))) {
          tell('source-names-differ', {
            path: `${sourcePath(event, at)}.publisher`, value: typeof source.publisher === 'string' ? source.publisher : names[0],
            message: `expected the publisher that ${known.id} names for this link`,
          });
        }
      }
    },
  };
};

/** Links that are not encrypted. */
export const checkInsecureLinks: MakeCheck = ({document}) => {
  const look = (tell: Tell, path: string, url: unknown): void => {
    if (typeof url === 'string' && /^\s*http:/i.test(url)) tell('insecure-link', {path, value: url, message: 'expected https:'});
  };
  return {
    check: (event, tell) => {
      for (const [path, {url, archiveUrl}] of sourcesOf(event)) {
        look(tell, `${path}.url`, url);
        look(tell, `${path}.archiveUrl`, archiveUrl);
      }
      for (const [at, {url, poster}] of event.media.entries()) {
        const path = itemPath(event.record, 'media', event.media, at);
        look(tell, `${path}.url`, url);
        look(tell, `${path}.poster`, poster);
      }
    },
    end: tell => { look(tell, 'url', document['url']); },
  };
};
