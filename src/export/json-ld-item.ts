/**
 * One entry as linked data: an `Event` and the claim about it, or the claim alone; which of the two, and why, is told in
 * `json-ld.ts`.
 */
import type {EventSet} from '../events/event-set.js';
import type {Lane, Media, NewsEvent} from '../events/news-event.js';
import {edtfOf, isoEnds} from './date-texts.js';
import {addressOf, citationOf, compact, correctionsOf, mediumOf, person, place, type LinkedData, type Writer} from './json-ld-parts.js';

/** The entry of the event in a row. */
export function itemOf(set: EventSet, row: number, writer: Writer): LinkedData {
  const event = set.at(row);
  const {id, date, title, media} = event;
  const {start, end} = isoEnds(date);
  const {texts: {of, lang}, info} = writer;
  const claim = claimOf(event, set.info.lanes[(set.lanes[row] ?? 0) - 1], writer);
  const subject = subjectOf(event, writer);
  if (start === undefined) {
    const {location, ...rest} = subject;
    return compact({...claim, ...rest, 'identifier': id, 'contentLocation': location, 'associatedMedia': mediaOf(media, writer)});
  }
  const url = addressOf(info.url, writer);
  const images = media.filter(({kind}) => kind === 'image');
  return compact({
    '@type': 'Event', '@id': url && `${url}#timeline=${encodeURIComponent(id)}`, 'identifier': id,
    'name': of(title), 'inLanguage': lang, 'startDate': start, 'endDate': end, ...subject,
    'image': mediaOf(images, writer),
    'subjectOf': compact({...claim, 'associatedMedia': mediaOf(media.filter(one => !images.includes(one)), writer)}),
  });
}

/** What it was: where, who, in a few words. */
const subjectOf = ({summary, place: where, people}: NewsEvent, writer: Writer): LinkedData => ({
  'description': writer.texts.of(summary), 'location': place(where, writer), 'about': people.map(name => person(name, writer)),
});

/** The claim that it happened: by whom, how sure, what was corrected. */
function claimOf(event: NewsEvent, lane: Lane | undefined, writer: Writer): LinkedData {
  const {title, body, dateNote, date, status, sources, tags, corrections} = event;
  const {of, lang} = writer.texts;
  return {
    '@type': 'NewsArticle', 'headline': of(title), 'articleBody': of(body), 'inLanguage': lang,
    'temporalCoverage': edtfOf(date), 'temporal': of(dateNote), 'creativeWorkStatus': status,
    'articleSection': of(lane?.label), 'keywords': tags,
    'citation': sources.map(source => citationOf(source, writer)),
    // What is quoted is what the entry was made from.
    'isBasedOn': sources.flatMap(({quote, url}) => (quote && addressOf(url, writer)) ?? []),
    'correction': correctionsOf(corrections, writer),
  };
}

const mediaOf = (media: readonly Media[], writer: Writer): readonly LinkedData[] => media.map(medium => mediumOf(medium, writer));
