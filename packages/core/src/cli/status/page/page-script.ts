/**
 * Sorts the table of a heading that is clicked: buttons are made of the headings that have `data-sort`, so that without it
 * there is nothing to click. A page and its blocks are one body of the table.
 */
export const pageScript = `
for (const head of document.querySelectorAll('th[data-sort]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const table = head.closest('table');
    const index = [...head.parentElement.children].indexOf(head);
    const isNumber = head.dataset.sort === 'number';
    const sign = (head.getAttribute('aria-sort') ?? (isNumber ? 'ascending' : 'descending')) === 'ascending' ? -1 : 1;
    const valueOf = (body) => body.rows[0].cells[index].dataset.value ?? body.rows[0].cells[index].textContent;
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const bodies = [...table.tBodies].sort((a, b) =>
      sign * (isNumber ? valueOf(a) - valueOf(b) : order.compare(valueOf(a), valueOf(b))));
    for (const other of head.parentElement.children) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', sign === 1 ? 'ascending' : 'descending');
    table.append(...bodies);
  });
}
`;
