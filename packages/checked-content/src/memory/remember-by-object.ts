/**
 * Makes a function remember what it returned for each object, for as long as anybody has the object. What it returns
 * must depend on the object alone, and nobody may change either.
 */
export function rememberByObject<One extends object, Made>(make: (one: One) => Made): (one: One) => Made {
  const known = new WeakMap<One, { readonly made: Made }>();
  return (one) => {
    const before = known.get(one);
    if (before) return before.made;
    const made = make(one);
    known.set(one, { made });
    return made;
  };
}
