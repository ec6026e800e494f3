import type { Dialect } from './dialect.js';
import { formulas, quotedAlerts } from './notations.js';

/**
 * GitHub: quotes that start with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` are alerts. Others
 * know more kinds, put a title behind the mark, `[!FAQ] A title`, and a sign that folds the alert, `[!TIP]-`.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export const github: Dialect = { name: 'github', notations: [quotedAlerts, formulas] };
