const said = document.getElementById('said');
const fill = (name, text) => {
  for (const place of document.querySelectorAll(`[data-fill="${name}"]`)) place.textContent = text;
};
const post = async (url, body) => {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang }, body: JSON.stringify(body) });
  const value = await reply.json();
  if (!reply.ok) throw new Error(`${value.detail} ${value.nextStep} (${value.reference})`);
  return value;
};
// Not crypto.randomUUID: a page that came over plain HTTP from another machine does not have it.
const newAttempt = () => `attempt-${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
const acts = {
  key: async () => {
    fill('key', (await post('/demo/terminals', {})).terminalKey);
    return said.dataset.key;
  },
  code: async () => {
    const { code, digits } = await post('/demo/codes', { personId: 'all-in-order' });
    fill('code', code);
    fill('digits', digits);
    return said.dataset.code;
  },
};
for (const button of document.querySelectorAll('button[data-act]')) {
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = '…';
    for (const place of document.querySelectorAll('[data-fill="attempt"]')) place.textContent = newAttempt();
    said.textContent = await acts[button.dataset.act]().catch((error) => error.message);
    button.disabled = false;
  });
}
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = button.previousElementSibling;
    const copied = await navigator.clipboard?.writeText(text.textContent).then(() => true, () => false);
    if (!copied) getSelection().selectAllChildren(text);
    const word = button.textContent;
    button.textContent = said?.dataset[copied ? 'copied' : 'selected'] ?? '✓';
    setTimeout(() => { button.textContent = word; }, 2000);
  });
}
