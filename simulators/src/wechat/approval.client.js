// The platform insists on the fragment, and a server never sees it: only this script can look.

const form = document.getElementById('approval');
const missing = document.getElementById('fragment');

if (form && missing && location.hash !== '#wechat_redirect') {
  missing.hidden = false;
  for (const button of form.querySelectorAll('button')) button.disabled = true;
}
for (const link of document.querySelectorAll('nav a')) link.setAttribute('href', `${link.getAttribute('href') ?? ''}${location.hash}`);
// A page that the back button brings back has been answered.
addEventListener('pageshow', (event) => event.persisted && location.reload());
