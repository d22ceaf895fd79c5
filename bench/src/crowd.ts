/**
 * Other people, and what was checked before: PostgreSQL chooses its ways by how much there is, and reads small tables from end to end.
 * Nobody of the crowd is asked about, so their sealed records are noise.
 */
export const crowdOf = (size: number) => `
  insert into holders (holder_id, region_code, number_hash, sealed, key_version, content_hash, updated_at)
    select n, '310100', sha256(n::text::bytea), sha256(n::text::bytea), 1, '', now() from generate_series(1, ${size}) n;
  insert into cards (holder_id, issuer_region_code, number_hash, sealed, key_version, status, issued_on, valid_to, content_hash, updated_at)
    select n, '310100', sha256(n::text::bytea), '', 1, 1, '2025-01-01', '2035-01-01', '', now() from generate_series(1, ${size}) n;
  insert into ecards (holder_id, ecard_id, region_code, level, claimed_at, proved_by, pin_hash, pin_salt)
    select n, uuidv7(), '310100', 1, now(), 'phone', '', '' from generate_series(1, ${size}) n;
  insert into devices (holder_id, device_no, ecard_id, name, secret_hash, enrolled_at, last_used_at, pin_tries_left)
    select n, 1, uuidv7(), 'Crowd', sha256(n::text::bytea), now(), now(), 6 from generate_series(1, ${size}) n;
  insert into device_secrets (secret_hash, holder_id, device_no) select sha256(n::text::bytea), n, 1 from generate_series(1, ${size}) n;
  insert into holder_photos (holder_id, sealed, key_version, content_hash, updated_at)
    select n, sha256(n::text::bytea), 1, '', now() from generate_series(1, ${size}) n;
  insert into verifications (holder_id, verification_id, device_no, iat, at, service_point_id, terminal_id, till, region_code, purpose, how, outcome, spent, request_key, reference)
    select n % ${size} + 1, uuidv7(), 1, n, now(), 'H1', 'T-CROWD', '1', '310100', 'identity', 'qr', 'valid', true, 'crowd ' || n, 'crowd ' || n from generate_series(1, ${3 * size}) n;
  insert into verification_references (reference, holder_id, verification_id) select reference, holder_id, verification_id from verifications;
  insert into audit_entries (holder_id, at, actor, action, subject) select holder_id, at, 'terminal:T-CROWD', 'presentation.verified', verification_id::text from verifications;
  insert into card_damages (holder_id, card_id, part, finding, answers, service_point_id, at) select n, uuidv7(), 'chip', 'damaged', '{}', 'H1', now() from generate_series(1, ${Math.ceil(size / 40)}) n;
  insert into holder_findings (holder_id, finding, noted_on) select n, 'name_differs', '2025-01-01' from generate_series(1, ${Math.ceil(size / 40)}) n;
  insert into terminals (service_point_id, terminal_id, till, purposes) select 'H' || n, 'T' || n, '1', '{identity}' from generate_series(1, ${Math.ceil(size / 20)}) n`;
