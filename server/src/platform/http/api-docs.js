const said = document.getElementById('said');
const put = (id, text) => { const place = document.getElementById(id); if (place) place.textContent = text; };
const post = async (url, body) => {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const value = await reply.json();
  if (!reply.ok) throw new Error(`${value.detail} ${value.reference}`);
  return value;
};
const acts = {
  key: async () => { put('key', (await post('/demo/terminals', {})).terminalKey); put('attempt', crypto.randomUUID()); return 'The key stands in the call.'; },
  code: async () => { put('code', (await post('/demo/codes', { personId: 'all-in-order' })).code); put('attempt', crypto.randomUUID()); return 'The code stands in the call; it lives for a minute.'; },
};
for (const button of document.querySelectorAll('button[data-act]')) {
  button.addEventListener('click', async () => {
    said.textContent = '…';
    said.textContent = await acts[button.dataset.act]().catch((error) => error.message);
  });
}
