/**
 * Remembering what is dear to work out and asked for again and again.
 */

/** Remembers the results of `make` by their argument; when there are too many it forgets them all. */
export function memo<K, V>(make: (key: K) => V, most = 5000): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size > most) known.clear();
      known.set(key, value = make(key));
    }
    return value;
  };
}

/** A function that says whether any of its values differs from those of its last call. */
export function changeDetector(): (...values: readonly unknown[]) => boolean {
  let last: readonly unknown[] = [];
  return (...values) => {
    const hasChanged = values.some((value, i) => value !== last[i]);
    last = values;
    return hasChanged;
  };
}
