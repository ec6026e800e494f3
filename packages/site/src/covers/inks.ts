/** The colours of a print, as hexadecimal ones: paper, a shade of it, what lines are printed in, and a second ink. */
export type Inks = Readonly<Record<'ground' | 'deep' | 'line' | 'spot', string>>;

/** The inks of the theme: its paper, its black and its red, and what stood beside them in a printer's cupboard. */
export const inks: readonly Inks[] = [
  { ground: '#a6261a', deep: '#861a10', line: '#fbf3e3', spot: '#f2b45c' },
  { ground: '#1c2b45', deep: '#132036', line: '#f6ecd6', spot: '#e5a544' },
  { ground: '#22483a', deep: '#173629', line: '#f5eedb', spot: '#e39a5c' },
  { ground: '#e8dec6', deep: '#d8cbac', line: '#1c1e22', spot: '#a6261a' },
  { ground: '#d9a23d', deep: '#c68d28', line: '#231c12', spot: '#8a1f15' },
  { ground: '#23252b', deep: '#15171b', line: '#f1e9d8', spot: '#e0674f' },
  { ground: '#4a2740', deep: '#361a2e', line: '#f7ebdd', spot: '#e8a27a' },
  { ground: '#9cb3bb', deep: '#86a0aa', line: '#17222c', spot: '#8f2015' },
  { ground: '#b3b692', deep: '#9fa37c', line: '#1f2618', spot: '#7f2417' },
  { ground: '#dcab95', deep: '#cc957d', line: '#351713', spot: '#8a1c1c' },
  { ground: '#1f5a66', deep: '#154852', line: '#f4efde', spot: '#f0b765' },
];
