// Another language is the same page: its address keeps what was asked, and the fragment.
/** @type {NodeListOf<HTMLAnchorElement>} */
const languages = document.querySelectorAll('nav a');
for (const link of languages) {
  const address = new URL(location.href);
  address.searchParams.set('lang', link.hreflang);
  link.href = address.href;
}
// A page that the back button brings back has been answered.
addEventListener('pageshow', (event) => event.persisted && location.reload());
