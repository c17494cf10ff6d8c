/** Types of `reach.js`, for the test that holds it to the manifest. */
interface Named {
  readonly name: string;
}

export declare const STORY: import('../src/events/news-event.js').TimelineDocumentInput;
export declare const SCENES: Readonly<Record<string, (timeline: HTMLElement) => Promise<void>>>;
export declare const partBoxes: (timeline: HTMLElement, part: string) => readonly Element[];
export declare const propertyBoxes: (timeline: HTMLElement, property: string) => readonly Element[];
export declare const names: () => Promise<{readonly cssParts: readonly Named[]; readonly cssProperties: readonly Named[]}>;
