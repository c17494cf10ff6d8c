/**
 * The texts of how events hang together, in English: links, stories, and dates that are told from another event.
 */

/** Texts of links and of dates by other events. `{event}` is a title of the data. */
export const LINKS = {
  links: 'Linked events',
  /** What an event says of another one. `{kind}` is what the data call it. */
  states: {
    'led-to': 'This led to: {event}',
    'answers': 'Answers: {event}',
    'part-of': 'Part of: {event}',
    'same-as': 'The same as: {event}',
    'contradicts': 'Contradicts: {event}',
    'corrects': 'Corrects: {event}',
    'announces': 'Announces: {event}',
  },
  statesOther: '{kind}: {event}',
  /** The same, said from the other's side. */
  referred: {
    'led-to': 'Result of: {event}',
    'answers': 'Answered by: {event}',
    'part-of': 'Includes: {event}',
    'same-as': 'The same as: {event}',
    'contradicts': 'Contradicted by: {event}',
    'corrects': 'Corrected by: {event}',
    'announces': 'Announced by: {event}',
  },
  referredOther: 'Referred to by: {event} ({kind})',
  moreLinks: {one: 'Show {count} more link', other: 'Show {count} more links'},
  /** Events of which each led to the next. */
  story: 'Story: {place} of {total}',
  storyBack: 'Back in the story',
  storyOn: 'On in the story',
  /** A date by another event; `{length}` as in "3 weeks". */
  lengthBefore: '{length} before “{event}”',
  lengthAfter: '{length} after “{event}”',
  between: 'between {before} before and {after} after “{event}”',
  around: 'around “{event}” (± {length})',
  sameTime: 'at the time of “{event}”',
  /** A length that is not exact. */
  about: 'about {length}',
  some: {year: 'some years', month: 'some months', week: 'some weeks', day: 'some days', hour: 'some hours', minute: 'some minutes'},
};
