/**
 * The texts of what was known when, in English.
 */

/** Texts of what was known when. */
export const AS_OF = {
  /** Names the button and what it opens. */
  asOf: 'As it was known',
  slider: 'Known on',
  known: {one: 'Known on {date}: {count} event', other: 'Known on {date}: {count} events'},
  nothing: 'Nothing was known yet on {date}',
  /** The last place of the slider, and the button that goes there. */
  all: 'All that is known',
  back: 'Earlier change',
  forth: 'Later change',
  play: 'Play the changes',
  pause: 'Pause',
  changes: 'What changed',
  /** `{text}` is what changed of the event. */
  sentence: '{title}: {text}',
  /** `{state}` is how sure and when: “expected 16 October”. */
  added: 'new, {state}',
  /** Seen, and said. */
  turned: '{before} → {after}',
  turnedSaid: 'was {before}, is now {after}',
  reworded: 'told in other words',
  more: {one: 'and {count} more', other: 'and {count} more'},
};
