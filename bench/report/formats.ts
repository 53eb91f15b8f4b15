/** How figures are printed in tables. */
export type Format = (value: number) => string;

export const kilobytes: Format = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const megabytes: Format = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
export const gigabytes: Format = (bytes) => `${(bytes / 1e9).toFixed(2)} GB`;
export const seconds: Format = (value) => `${value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1)} s`;
export const milliseconds: Format = (value) => `${value.toFixed(0)} ms`;
export const count: Format = (value) => String(Math.round(value));
export const shift: Format = (value) => value.toFixed(3);
export const times: Format = (ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
