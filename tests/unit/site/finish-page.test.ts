import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, hashSource, stylesToAllow } from '../../../src/site/content-security-policy.ts';
import { finishPage } from '../../../src/site/finish-page.ts';
import { startScript } from '../../../src/site/start-script.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(stylesToAllow)}">`;
const pageOf = (head: string, body = '') => `<html><head>${policy}${head}</head><body>${body}</body></html>`;

describe('finishPage', () => {
  it('makes one sheet of the styles of a page, in their order, and allows that sheet alone', () => {
    const page = finishPage(pageOf('<style>p{top:0}</style><title>$&</title><style data-x>b{top:1px}</style>'));
    expect(page.match(/<style>.*<\/style>/g)).toEqual(['<style>p{top:0}b{top:1px}</style>']);
    expect(page).toContain(`style-src 'self' ${hashSource('p{top:0}b{top:1px}')};`);
    expect(page).toContain('<title>$&</title>');
  });

  it('does not allow styles that stand in the body, where content could bring them', () => {
    const page = finishPage(pageOf('<style>p{top:0}</style>', '<style>b{top:1px}</style>'));
    expect(page.match(/style-src [^;]*/)?.[0]).toBe(`style-src 'self' ${hashSource('p{top:0}')}`);
  });

  it('leaves scripts of components to the first act of the reader, and other scripts as they are', () => {
    const data = '<script type="application/json">{}</script>';
    const page = finishPage(pageOf('', `<script type="module" src="/assets/a.js"></script>${data}`));
    expect(page).toContain(`<template data-module="/assets/a.js"></template>${data}`);
  });

  it('has short names for what ties rules to elements, the same in both', () => {
    const [one, other] = ['data-astro-cid-abcdefgh', 'data-astro-cid-12345678'];
    const page = finishPage(
      pageOf(
        `<style>p[${one}]{top:0}a[${one}] b[${other}]{top:1px}</style>`,
        `<p ${one}><a class="astro-abcdefgh" ${one}=""><b class="on astro-12345678" ${other}="true">astro-12345678</b></a></p>`,
      ),
    );
    expect(page).toContain('<style>p[data-0]{top:0}a[data-0] b[data-1]{top:1px}</style>');
    expect(page).toContain('<p data-0><a data-0><b class="on" data-1>astro-12345678</b></a></p>');
    expect(page).toContain(hashSource('p[data-0]{top:0}a[data-0] b[data-1]{top:1px}'));
  });

  it('leaves a fragment without a head as it is', () => expect(finishPage('<p>a</p>')).toBe('<p>a</p>'));
});

describe('startScript', () => {
  it('is allowed by the policy by what it says', () => {
    expect(contentSecurityPolicy(stylesToAllow)).toContain(hashSource(startScript()));
  });

  // Everybody pays for it on each page.
  it('is small, and holds nothing that would end it early', () => {
    expect(Buffer.byteLength(startScript())).toBeLessThanOrEqual(1500);
    expect(startScript()).not.toMatch(/<\/script|<!--/i);
  });
});
