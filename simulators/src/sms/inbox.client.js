// Shows the inbox and keeps it fresh. The number to look for stands after the #, which browsers send to nobody.

/** @typedef {{ id: string, to: string, text: string, code: string | null, at: number }} Message */

const REFRESH_MS = 1000;
const list = part('messages', HTMLOListElement);
const template = part('message', HTMLTemplateElement);
const filter = part('to', HTMLInputElement);
const time = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'short', timeStyle: 'medium' });

filter.value = new URLSearchParams(location.hash.slice(1)).get('to') ?? '';
filter.addEventListener('input', () => {
  list.replaceChildren();
  history.replaceState(null, '', `#${new URLSearchParams({ to: filter.value })}`);
  void refresh();
});
part('filter', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => location.reload());
document.addEventListener('visibilitychange', () => void refresh());
void keepFresh();

async function keepFresh() {
  if (!document.hidden) await refresh();
  setTimeout(keepFresh, REFRESH_MS);
}

async function refresh() {
  const wanted = filter.value;
  const messages = await fetchMessages(wanted.trim());
  part('trouble', HTMLElement).hidden = messages !== null;
  if (messages === null || wanted !== filter.value) return;
  show(messages);
}

/** @param {string} to @returns {Promise<Message[] | null>} */
async function fetchMessages(to) {
  try {
    const reply = await fetch(`/messages${to === '' ? '' : `?${new URLSearchParams({ to })}`}`, { signal: AbortSignal.timeout(5000) });
    return reply.ok ? await reply.json() : null;
  } catch {
    return null;
  }
}

/** Leaves what is there alone, so that nothing jumps and a screen reader hears new ones only. @param {Message[]} messages */
function show(messages) {
  part('empty', HTMLElement).hidden = messages.length > 0;
  const shown = new Map([...list.children].map((item) => [item.id, item]));
  const wanted = new Set(messages.map(({ id }) => `m-${id}`));
  for (const [id, item] of shown) if (!wanted.has(id)) item.remove();
  for (const message of messages.toReversed()) {
    if (!shown.has(`m-${message.id}`)) list.prepend(itemFor(message));
  }
}

/** @param {Message} message */
function itemFor({ id, to, text, code, at }) {
  const item = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (template.content.cloneNode(true)).querySelector('li'));
  item.id = `m-${id}`;
  within(item, '.to').textContent = to;
  within(item, 'time').textContent = time.format(at);
  within(item, 'time').setAttribute('datetime', new Date(at).toISOString());
  within(item, '.text').textContent = text;
  const copy = within(item, '.copy');
  if (code === null) copy.remove();
  else copy.addEventListener('click', () => void copyCode(copy, code));
  return item;
}

/** @param {HTMLElement} button @param {string} code */
async function copyCode(button, code) {
  try {
    await navigator.clipboard.writeText(code);
    button.textContent = button.dataset['done'] ?? code;
  } catch {
    // No clipboard in this place: the code alone is the easiest to mark and copy.
    button.textContent = code;
  }
}

/** @param {HTMLElement} item @param {string} selector @returns {HTMLElement} */
function within(item, selector) {
  const found = item.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page lacks ${selector}`);
  return found;
}

/** @template {HTMLElement} Kind @param {string} id @param {{ new (): Kind, prototype: Kind }} kind @returns {Kind} */
function part(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page lacks #${id}`);
  return found;
}
