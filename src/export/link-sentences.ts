/**
 * Links between events as sentences, from either side: "This led to: …", "Result of: …".
 */
import type {Message, Values} from '../element/messages.js';
import type {StringGroups} from '../element/strings.js';
import type {Link, LinkIndex} from '../query/link-index.js';

/** Kinds that have words of their own. */
const KINDS = ['led-to', 'answers', 'part-of', 'same-as', 'contradicts', 'corrects', 'announces'] as const;

/** A sentence about another event, whose title belongs into the place `{event}`. */
export interface LinkSentence {
  /** The other event, by row. */
  readonly row: number;
  readonly message: Message;
  /** What belongs into the other places. */
  readonly values: Values;
}

/** What an event says of others, then what others say of it; the same is said once. Dates are told where dates are. */
export function linkSentences({outgoing, incoming}: LinkIndex, row: number, texts: StringGroups['links']): readonly LinkSentence[] {
  const {states, statesOther, referred, referredOther} = texts;
  const make = ({kind}: Link, other: number, words: typeof states, rest: string): LinkSentence => {
    const known = KINDS.find(one => one === kind);
    return {row: other, message: known ? words[known] : rest, values: known ? {} : {kind}};
  };
  const stated = outgoing(row).filter(({kind}) => kind);
  const same = new Set(stated.filter(({kind}) => kind === 'same-as').map(({to}) => to));
  return [
    ...stated.map(link => make(link, link.to, states, statesOther)),
    ...incoming(row).filter(({kind, from}) => kind && !(kind === 'same-as' && same.has(from)))
      .map(link => make(link, link.from, referred, referredOther)),
  ];
}
