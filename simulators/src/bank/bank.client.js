// Another language is the same page: its address keeps whose phone it is.
/** @type {NodeListOf<HTMLAnchorElement>} */
const languages = document.querySelectorAll('nav a');
for (const link of languages) {
  const address = new URL(location.href);
  address.searchParams.set('lang', link.hreflang);
  link.href = address.href;
}
