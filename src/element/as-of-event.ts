/**
 * What the element tells the page when the reader turns to what was known at another time.
 */

/** The reader has turned to what was known at another time. */
export class TimelineAsOfChangeEvent extends Event {
  static readonly type = 'timeline-as-of-change';
  /** EDTF, as `as-of` says it; absent: all that is known. */
  readonly asOf: string | undefined;
  constructor(asOf: string | undefined) {
    super(TimelineAsOfChangeEvent.type, {bubbles: true, composed: true});
    this.asOf = asOf;
  }
}
