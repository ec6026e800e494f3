/** The kinds of alerts. */
export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';
