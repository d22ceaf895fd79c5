// Shows what each service point last said, and keeps it fresh.

/** @typedef {{ servicePointId: string, behaviour: string, answer: string, sentAt: number | null }} ServicePoint */

const REFRESH_MS = 1000;
const rows = /** @type {HTMLElement} */ (document.getElementById('rows'));
const trouble = /** @type {HTMLElement} */ (document.getElementById('trouble'));
const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
void keepFresh();

async function keepFresh() {
  if (!document.hidden) await refresh();
  setTimeout(keepFresh, REFRESH_MS);
}

async function refresh() {
  try {
    const reply = await fetch('/status', { signal: AbortSignal.timeout(5000) });
    /** @type {{ servicePoints: ServicePoint[] }} */
    const { servicePoints } = await reply.json();
    rows.replaceChildren(...servicePoints.map(rowFor));
    trouble.hidden = true;
  } catch {
    trouble.hidden = false;
  }
}

/** @param {ServicePoint} servicePoint */
function rowFor({ servicePointId, behaviour, answer, sentAt }) {
  const row = document.createElement('tr');
  const sent = sentAt === null ? '–' : time.format(sentAt);
  for (const text of [servicePointId, said('behaviour', behaviour), said('answer', answer), sent]) row.insertCell().textContent = text;
  return row;
}

/** @param {string} kind @param {string} key */
function said(kind, key) {
  return document.querySelector(`#words [data-kind="${kind}"][data-key="${key}"]`)?.textContent ?? key;
}
