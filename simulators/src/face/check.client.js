// Plays the two movements. No camera is asked for anywhere.

const face = document.getElementById('face');
const finish = /** @type {HTMLButtonElement | null} */ (document.getElementById('finish'));
const waits = document.getElementById('waits');
/** @type {NodeListOf<HTMLButtonElement>} */
const steps = document.querySelectorAll('button[data-step]');

for (const button of steps) button.addEventListener('click', () => make(button));
for (const form of document.forms) form.addEventListener('submit', () => queueMicrotask(() => lock(form)));
// A page that the back button brings back must not stay locked.
addEventListener('pageshow', (event) => event.persisted && location.reload());
weigh();

/** @param {HTMLButtonElement} button */
function make(button) {
  const movement = button.dataset['step'] ?? '';
  face?.classList.remove('blink', 'nod');
  // Reading the layout lets the same movement start again.
  void face?.getBoundingClientRect();
  face?.classList.add(movement);
  button.setAttribute('aria-pressed', 'true');
  button.textContent = button.dataset['done'] ?? '';
  weigh();
}

function weigh() {
  const left = [...steps].some((button) => button.getAttribute('aria-pressed') !== 'true');
  if (finish) finish.disabled = left;
  if (waits) waits.hidden = !left;
}

/** @param {HTMLFormElement} form */
function lock(form) {
  for (const button of form.querySelectorAll('button')) button.disabled = true;
}
