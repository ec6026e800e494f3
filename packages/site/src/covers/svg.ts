/** Formats SVG, with numbers to a tenth and as short as it takes them: svg`M${-0.52} ${20.04}` is `M-.5 20`. */
export function svg(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const short = (value: number) => String(Math.round(value * 10) / 10 || 0).replace(/^(-?)0\./, '$1.');
  return String.raw(
    { raw: strings },
    ...values.map((each) => (typeof each === 'number' ? short(each) : each)),
  );
}

/** Draws something so many times, each by its number from 0 on. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
