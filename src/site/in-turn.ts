/**
 * Runs tasks for the same page one after another, in the order in which they come: what the components of a chapter
 * share lies in one place, and a page with several chapters renders them at the same time.
 */
export function inTurn<Result>(page: object, task: () => Promise<Result>): Promise<Result> {
  const result = (turns.get(page) ?? Promise.resolve()).then(task);
  turns.set(
    page,
    result.catch(() => {}),
  );
  return result;
}

const turns = new WeakMap<object, Promise<unknown>>();
