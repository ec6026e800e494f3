/** A cover's proportions, in the units of its drawing. */
export const coverSize = { width: 480, height: 600 };

/** What social networks show: 1.91 times as wide as high, in pixels. */
export const cardSize = { width: 1200, height: 630 };
