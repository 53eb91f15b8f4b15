export { DiagramError } from './diagram-error.ts';
export { missingCharacters } from './geometry/font.ts';
export type { NodeClasses, RendererOptions } from './options.ts';
export { english } from './phrases/english.ts';
export { german } from './phrases/german.ts';
export type { PhraseKey, Phrases } from './phrases/phrases.ts';
export { createRenderer } from './renderer.ts';
export type { Renderer } from './renderer.ts';
export type { PageOptions, RenderedDiagram } from './types.ts';
