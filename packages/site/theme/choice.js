// Marks the language that the reader's browser asks for first, among those that the site has.
const languages = [...document.querySelectorAll('.choice > li')];
const base = (tag) => tag.toLowerCase().split('-')[0];

function preferred() {
  for (const wanted of navigator.languages ?? []) {
    const exact = languages.find(({ lang }) => lang.toLowerCase() === wanted.toLowerCase());
    const near = exact ?? languages.find(({ lang }) => base(lang) === base(wanted));
    if (near) return near;
  }
  return undefined;
}

preferred()?.setAttribute('data-preferred', '');
