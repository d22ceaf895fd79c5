// WeChat insists on a fragment, and a server never sees it: only this script can look. Alipay’s page has no such sentence, and nothing is looked for.

const form = document.getElementById('approval');
const missing = document.getElementById('fragment');

if (form && missing && location.hash !== '#wechat_redirect') {
  missing.hidden = false;
  for (const button of form.querySelectorAll('button')) button.disabled = true;
}
// Another language is the same page: its address keeps what was asked, and the fragment.
/** @type {NodeListOf<HTMLAnchorElement>} */
const languages = document.querySelectorAll('nav a');
for (const link of languages) {
  const address = new URL(location.href);
  address.searchParams.set('lang', link.hreflang);
  link.href = address.href;
}
// Inside a shell, the frame's name says who is signed in to the app.
const [, account, named] = /^account:(\w+)(?:\?(.*))?$/.exec(window.name) ?? [];
/** @type {HTMLInputElement | null} */
const own = account ? document.querySelector(`input[name="person"][value="${account}"]`) : null;
if (own) own.checked = true;
if (account) document.body.classList.add('in-shell');
// And in whose name the account is, where that was chosen there.
for (const [name, value] of new URLSearchParams(named)) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name, value });
  form?.append(field);
}
// It also says above every page what it is: both answers come into view instead.
const note = document.querySelector('.note');
if (own && note instanceof HTMLElement) note.hidden = true;
// A page that the back button brings back has been answered.
addEventListener('pageshow', (event) => event.persisted && location.reload());
// A shell asks in a frame whether a page has rights: it hears one word.
const rights = document.querySelector('[data-rights]')?.getAttribute('data-rights');
if (rights) parent.postMessage({ rights }, '*');
// A mini-program's person has answered: the shell, which plays the program, hears what the phone would hand it.
const program = document.querySelector('main[data-mini-program]');
if (program instanceof HTMLElement) {
  const { miniProgram, login: loginCode, name: nameCode } = /** @type {{ miniProgram?: string, login?: string, name?: string }} */ (program.dataset);
  parent.postMessage({ miniProgram, loginCode, nameCode }, '*');
}
