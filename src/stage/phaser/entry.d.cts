declare const core: unknown;
export = core;
