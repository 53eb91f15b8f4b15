// Where mermaid knows a thing by its label only, the id is its place: the same in every language.
import type { PieDB } from 'mermaid/dist/diagrams/pie/pieTypes.js';
import { plainLabel } from './plain-label.ts';
import type { Reader } from './reader.ts';
import { arrowSentence, withDetail } from './sentence.ts';

/** Slices with value and share. */
export const readPie: Reader<PieDB> = (db, say) => {
  const slices = [...db.getSections()];
  const total = slices.reduce((sum, [, value]) => sum + value, 0);
  return {
    nodes: slices.map(([label], index) => ({ id: `slice-${index + 1}`, label: plainLabel(label) })),
    edges: [],
    words: slices.map(([label, value]) =>
      withDetail(plainLabel(label), `${say.number(value)} (${say.percent(value / (total || 1))})`),
    ),
  };
};

/** Points with the field they are in and where; read from the finished chart, which is all mermaid gives. */
export const readQuadrant: Reader<QuadrantDatabase> = (db, say) => {
  const { points, quadrants, axisLabels } = db.getQuadrantData();
  const left = Math.min(...quadrants.map(({ x }) => x));
  const top = Math.min(...quadrants.map(({ y }) => y));
  const width = quadrants.reduce((most, { x, width: w }) => Math.max(most, x + w), left) - left;
  const height = quadrants.reduce((most, { y, height: h }) => Math.max(most, y + h), top) - top;
  const fraction = (value: number): string => say.number(Math.round(value * 100) / 100);
  const ends = (upright: boolean): string[] =>
    axisLabels
      .filter(({ rotation }) => (rotation !== 0) === upright)
      .map(({ text }) => plainLabel(text))
      .filter(Boolean);
  const axes = [
    ['x', ends(false)],
    ['y', ends(true)],
  ] as const;
  const placed = points.toReversed().map(({ x, y, text }) => {
    const field = quadrants.find(
      (one) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height,
    );
    const name = plainLabel(field?.text.text);
    return withDetail(
      plainLabel(text.text),
      ...(name ? [say.phrase('quadrant', { name })] : []),
      say.phrase('at', { x: fraction((x - left) / width), y: fraction(1 - (y - top) / height) }),
    );
  });
  return {
    nodes: points.toReversed().map(({ text }, index) => ({ id: `point-${index + 1}`, label: plainLabel(text.text) })),
    edges: [],
    words: [
      ...axes.flatMap(([name, [from, to]]) => (from && to ? [say.phrase('axis', { name, from, to })] : [])),
      ...placed,
    ],
  };
};

/** Series with their values. */
export const readXychart: Reader<XychartDatabase> = (db, say) => {
  const { plots, yAxis } = db.getXYChartData();
  const unit = plainLabel(yAxis.title);
  // A line drawn over bars of the same numbers says nothing new.
  const told = plots.filter(
    (plot, index) => !plots.slice(0, index).some((before) => String(before.data) === String(plot.data)),
  );
  const points = told.flatMap(({ title, data }) =>
    data.map(([at, value]) => ({ at: plainLabel(String(at)), value, series: plainLabel(title) })),
  );
  return {
    nodes: points.map(({ at }, index) => ({ id: `value-${index + 1}`, label: at })),
    edges: [],
    words: points.map(({ at, value, series }) =>
      withDetail(series ? `${series}, ${at}` : at, `${say.number(value)}${unit ? ` ${unit}` : ''}`),
    ),
  };
};

/** Flows with their size. */
export const readSankey: Reader<SankeyDatabase> = (db, say) => {
  const { nodes, links } = db.getGraph();
  const idOf = (name: string): string => `node-${nodes.findIndex(({ id }) => id === name) + 1}`;
  return {
    nodes: nodes.map(({ id }) => ({ id: idOf(id), label: plainLabel(id) })),
    edges: links.map(({ source, target, value }) => ({
      from: idOf(source),
      to: idOf(target),
      label: say.number(value),
    })),
    words: links.map(({ source, target, value }) =>
      arrowSentence(say, { from: plainLabel(source), to: plainLabel(target), label: say.number(value) }),
    ),
  };
};

interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: { readonly text: string };
}

interface QuadrantDatabase {
  getQuadrantData: () => {
    points: readonly { x: number; y: number; text: { text: string } }[];
    quadrants: readonly Field[];
    axisLabels: readonly { text: string; rotation: number }[];
  };
}

interface XychartDatabase {
  getXYChartData: () => {
    yAxis: { title: string };
    plots: readonly { title?: string; data: readonly (readonly [string | number, number])[] }[];
  };
}

interface SankeyDatabase {
  getGraph: () => {
    nodes: readonly { id: string }[];
    links: readonly { source: string; target: string; value: number }[];
  };
}
