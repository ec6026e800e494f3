export type { Component, ComponentCall, Components } from './component.js';
export { createProcessor, type ProcessorOptions, type TextOutlineEntry } from './create-processor.js';
export type { Highlighter } from './highlight.js';
export { type ParseBodyOptions, parseBody } from './parse-body.js';
export type { MarkdownPlugins } from './plugins.js';
