/* Keeps one page openable without a line. It never touches /api/: an answer about a person is asked for, or there is none. */
const cacheName = __CACHE__;
const files = __FILES__;
const page = __PAGE__;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const prefix = cacheName.slice(0, cacheName.lastIndexOf('-') + 1);
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/') || pathname.startsWith('/demo/')) return;
  if (mode === 'navigate') event.respondWith(newestPage(event.request));
  else if (files.includes(pathname)) event.respondWith(caches.match(event.request, { cacheName }).then((kept) => kept ?? fetch(event.request)));
});

/** The server's page while it answers, so that an update arrives at once; the kept one otherwise, after a short wait. */
async function newestPage(request) {
  const kept = () => caches.match(page, { cacheName });
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(2500) });
    return answer.ok || answer.type === 'opaqueredirect' ? answer : ((await kept()) ?? answer);
  } catch {
    return (await kept()) ?? Response.error();
  }
}
