// Turns the behaviour of the simulated system, and shows which one it has.

const trouble = /** @type {HTMLElement} */ (document.getElementById('trouble'));
const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('button[data-behaviour]'));

for (const button of buttons) button.addEventListener('click', () => void turn(String(button.dataset['behaviour'])));

/** @param {string} behaviour */
async function turn(behaviour) {
  try {
    const reply = await fetch('/control/faults', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ behaviour }), signal: AbortSignal.timeout(5000) });
    if (!reply.ok) throw new Error(String(reply.status));
    trouble.hidden = true;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['behaviour'] === behaviour));
  } catch {
    trouble.hidden = false;
  }
}
