// Refines what works without it: submenus close, and the outline follows the reader.

for (const menu of document.querySelectorAll('.menu, .languages')) {
  const open = () => [...menu.querySelectorAll('details[open]')];
  menu.addEventListener('keydown', (event) => {
    const details = event.target.closest('details[open]');
    if (event.key !== 'Escape' || !details) return;
    details.open = false;
    details.querySelector('summary').focus();
    // The menu itself stays: a second Escape closes it.
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('click', (event) => {
    for (const details of open()) if (!details.contains(event.target)) details.open = false;
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    for (const details of open()) if (relatedTarget && !details.contains(relatedTarget)) details.open = false;
  });
}

// A film is a link to its page: its frame takes the place of the link where the page lets its host show one.
const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';

function frameOf({ origin, hostname, pathname, searchParams }) {
  if (hostname === 'www.youtube.com')
    return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(searchParams.get('v') ?? '')}?autoplay=1`;
  if (hostname === 'vimeo.com') return `https://player.vimeo.com/video${pathname}?autoplay=1`;
  return `${origin}/videos/embed${pathname.replace(/^\/w/, '')}?autoplay=1`;
}

for (const link of document.querySelectorAll('.video a[href]'))
  link.addEventListener('click', (event) => {
    const address = frameOf(new URL(link.href));
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || !policy.includes(` ${new URL(address).origin}`)) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = link.textContent.trim();
    frame.allow = 'autoplay; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    link.replaceWith(frame);
    frame.focus();
  });

const links = new Map(
  [...document.querySelectorAll('.outline a')].map((link) => [
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
    link,
  ]),
);
links.delete(null);

if (links.size > 0) {
  const headings = [...links.keys()];
  let current;
  let waiting = false;
  const follow = () => {
    waiting = false;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const link = links.get(passed.at(-1));
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
  };
  const wait = () => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  };
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', wait, { passive: true });
  follow();
}
