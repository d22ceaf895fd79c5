/* Keeps one page openable without a line. It never touches /api/: an answer about a person is asked for, or there is none. */
const cacheName = __CACHE__;
const files = __FILES__;
const page = __PAGE__;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldVersions().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/') || pathname.startsWith('/demo/')) return;
  if (mode === 'navigate') event.respondWith(newestPage(event.request));
  // A file under assets is named after what is in it: whichever version kept it, it is the right one.
  else if (pathname.startsWith('/app/assets/')) event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  else if (files.includes(pathname)) event.respondWith(caches.match(event.request, { cacheName }).then((kept) => kept ?? fetch(event.request)));
});

/** The version before this one stays: a page of it may still be open, and will ask for its other parts. */
async function forgetOldVersions() {
  const prefix = cacheName.slice(0, cacheName.lastIndexOf('-') + 1);
  const earlier = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)));
}

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
