import type { Mistake } from './mistake.ts';
import { data } from './mistake.ts';

/** Mistakes in the model of who needs whom, and when. */
export const dependencyMistakes: readonly Mistake[] = [
  {
    name: 'a system that needs itself',
    make: (site) => site.replace(data.dependencies, 'kind: replicated-across-regions', 'kind: requires'),
    expect: { rule: 'self-dependency', file: data.dependencies, at: 'to: amazon-s3', says: 'cannot depend on itself' },
  },
  {
    name: 'a system that is its own alternative',
    make: (site) => site.replace(data.dependencies, 'from: browse', 'from: gateway'),
    expect: { rule: 'self-dependency', file: data.dependencies, at: 'anyOf:', says: '`gateway` cannot depend on' },
  },
  {
    name: 'alternatives with one member',
    make: (site) => site.replace(data.dependencies, '[gateway, second-gateway]', '[gateway]'),
    expect: { rule: 'invalid-value', file: data.dependencies, at: 'anyOf:', says: 'at least two members' },
  },
  {
    name: 'alternatives with the same member twice',
    make: (site) => site.replace(data.dependencies, '[gateway, second-gateway]', '[gateway, gateway]'),
    expect: { rule: 'single-alternative', file: data.dependencies, at: 'anyOf:', says: 'no spare for itself' },
  },
  {
    name: 'an edge from a system of the provider to a capability',
    make: (site) => site.replace(data.dependencies, 'to: amazon-simpledb', 'to: browse'),
    expect: {
      rule: 'unknown-reference',
      file: data.dependencies,
      at: 'to: browse',
      says: '`browse` is not in systems. It is in capabilities, which this field does not take.',
    },
  },
  {
    name: 'an edge from a provider by its name',
    make: (site) => site.replace(data.dependencies, 'from: gateway', 'from: amazon'),
    expect: {
      rule: 'unknown-reference',
      file: data.dependencies,
      at: 10,
      says: '`amazon` is not in systems or capabilities',
    },
  },
  {
    name: 'an unknown system in an edge',
    make: (site) => site.replace(data.dependencies, 'second-gateway]', 'second-gatway]'),
    expect: {
      rule: 'unknown-reference',
      file: data.dependencies,
      at: 'second-gatway',
      says: 'Did you mean `second-gateway`?',
    },
  },
  {
    name: 'an edge with both one target and alternatives',
    make: (site) => site.replace(data.dependencies, '  anyOf:', '  to: amazon-s3\n  anyOf:'),
    expect: { rule: 'invalid-value', file: data.dependencies, at: 1, says: 'needs either `to` or `anyOf`' },
  },
  {
    name: 'an edge without a target',
    make: (site) => site.replace(data.dependencies, '  anyOf: [gateway, second-gateway]\n', ''),
    expect: { rule: 'invalid-value', file: data.dependencies, at: 1, says: 'needs either `to` or `anyOf`' },
  },
  {
    name: 'an edge that ends before it begins',
    make: (site) => site.replace(data.dependencies, 'until: "2014-06"', 'until: "2012"'),
    expect: { rule: 'contradictory-dates', file: data.dependencies, at: 'until: "2012"', says: 'before `since`' },
  },
  {
    name: 'a system used before it existed',
    make: (site) => site.replace(data.dependencies, 'since: "2013"\n  until', 'since: "2008"\n  until'),
    expect: { rule: 'out-of-time', file: data.dependencies, at: 'to: amazon-simpledb', says: 'not in use before 2009' },
  },
  {
    name: 'a system used after it ended',
    make: (site) => site.replace(data.dependencies, 'until: "2014-06"', 'until: "2019"'),
    expect: { rule: 'out-of-time', file: data.dependencies, at: 'to: amazon-simpledb', says: 'out of use from 2015' },
  },
  {
    name: 'a system in a region after it ended',
    make: (site) => {
      site.replace(data.deployments, '[amazon-s3, gateway]', '[amazon-simpledb]');
      site.replace(data.deployments, 'since: "2009"', 'since: "2016"');
    },
    expect: { rule: 'out-of-time', file: data.deployments, at: 'systems:', says: 'out of use from 2015' },
  },
  {
    name: 'a system that ends before it is in use',
    make: (site) => site.replace(data.systems, 'endedNotLaterThan: "2015"', 'endedNotLaterThan: "2011"'),
    expect: {
      rule: 'contradictory-dates',
      file: data.systems,
      at: 'endedNotLaterThan',
      says: 'before `use.lastSeen`',
    },
    also: [
      {
        rule: 'out-of-time',
        file: data.dependencies,
        at: 'to: amazon-simpledb',
        says: 'out of use from 2011',
      },
    ],
  },
  {
    name: 'a region that closes before it opens',
    make: (site) => site.replace(data.deployments, 'since: "2009"', 'since: "2009"\n  until: "2008"'),
    expect: { rule: 'contradictory-dates', file: data.deployments, at: 'until:', says: 'before `since`' },
  },

  {
    name: 'an edge that was pasted twice',
    make: (site) => {
      const text = site.read(data.dependencies);
      site.append(data.dependencies, text.slice(text.indexOf('- from: gateway'), text.indexOf('- from: amazon-s3')));
    },
    expect: { rule: 'duplicate-id', file: data.dependencies, at: 28, says: `the first is at ${data.dependencies}:10` },
  },
];
