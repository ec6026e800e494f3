// The reader's choice of light or dark. Without a choice, and without this script, the system decides.
const root = document.documentElement;
const key = 'almanach-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

function recall() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(choice) {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // A reader who keeps nothing chooses again on the next page.
  }
}

function isDark() {
  return root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;
}

const chosen = recall();
if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;

/** The bars of the browser follow the choice: each of the two colours is named for a scheme of the system. */
function createBars() {
  const bars = [...document.querySelectorAll('meta[name="theme-color"]')];
  const isForDark = ({ media }) => media.includes('dark');
  const colors = new Map(bars.map((bar) => [isForDark(bar), bar.content]));
  return () => {
    for (const bar of bars) bar.content = colors.get(root.dataset.theme ? isDark() : isForDark(bar));
  };
}

function start() {
  const paintBars = createBars();
  paintBars();
  for (const button of document.querySelectorAll('[data-appearance]')) {
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember(root.dataset.theme);
      paintBars();
      show();
    });
    dark.addEventListener('change', show);
    show();
    button.hidden = false;
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
