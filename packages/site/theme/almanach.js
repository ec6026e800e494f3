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
