import type { Kind } from './kinds.ts';

/** A statement that is about how something looks or what a click on it does, as mermaid understood it. */
export interface Statement {
  readonly means: 'link' | 'style';
  /** What it is about: the name of a node, a class or a task, or the numbers of arrows. */
  readonly target: string;
  /** What a definition of a class says, without spaces. */
  readonly definition?: string;
}

/** Hears what mermaid's parsers tell the database of a diagram. */
export interface Listener {
  /** Begins to listen to databases like this one; false if it listened already when this one was filled. */
  attach: (kind: Kind, db: object) => boolean;
  /** What was heard since the last time it was asked. */
  takeStatements: () => Statement[];
}

/**
 * Listens to the methods that parsers call. The finished database would not do: mermaid drops a link to an
 * unknown node, or one that is no address, but it would still stand in the source that readers may copy.
 */
export function createListener(): Listener {
  const known = new Set<object>();
  let heard: Statement[] = [];
  return {
    attach(kind, db) {
      const prototype = Object.getPrototypeOf(db) as object;
      // Some databases are objects of which there is only one.
      const owner = prototype === Object.prototype ? db : prototype;
      const methods = METHODS[kind];
      if (!methods || known.has(owner)) return false;
      known.add(owner);
      for (const [name, read] of Object.entries(methods)) {
        listen(owner as Record<string, unknown>, name, (args) => {
          const statement = read(...args);
          if (statement) heard.push(statement);
        });
      }
      return true;
    },
    takeStatements() {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}

function listen(owner: Record<string, unknown>, name: string, hear: (args: readonly unknown[]) => void): void {
  const original = owner[name];
  if (typeof original !== 'function') throw new Error(`Mermaid's database has no ${name} any more.`);
  owner[name] = function (this: unknown, ...args: unknown[]): unknown {
    hear(args);
    const answer: unknown = Reflect.apply(original, this, args);
    return answer;
  };
}

type Read = (...args: readonly unknown[]) => Statement | undefined;

const link: Read = (target) => ({ means: 'link', target: nameOf(target) });
const style: Read = (target) => ({ means: 'style', target: nameOf(target) });
const definition: Read = (target, styles) => ({
  means: 'style',
  target: nameOf(target),
  definition: nameOf(styles).replaceAll(/\s/g, ''),
});

/** What each kind calls them; in other kinds nothing can be clicked or styled by a statement of its own. */
const METHODS: Partial<Record<Kind, Readonly<Record<string, Read>>>> = {
  flowchart: {
    setLink: link,
    setClickEvent: link,
    addVertex: (id, _text, _shape, styles) => (styles === undefined ? undefined : style(id)),
    updateLink: style,
    addClass: definition,
  },
  class: { setLink: link, setClickEvent: link, setCssStyle: style, defineClass: definition },
  state: {
    addLink: link,
    handleStyleDef: style,
    addStyleClass: definition,
  },
  er: { addCssStyles: style, addClass: definition },
  gantt: { setLink: link, setClickEvent: link },
  sequence: { addALink: link, addLinks: link, addProperties: link, addDetails: link },
  quadrant: {
    addPoint: (label, _class, _x, _y, styles) =>
      Array.isArray(styles) && styles.length > 0 ? style((label as { text: unknown }).text) : undefined,
    addClass: definition,
  },
};

/** Some parsers give a name, some a list of names, and some all that they know about what has the name. */
function nameOf(target: unknown): string {
  if (Array.isArray(target)) return target.map(nameOf).join(',');
  return typeof target === 'object' && target !== null && 'id' in target ? nameOf(target.id) : String(target).trim();
}
