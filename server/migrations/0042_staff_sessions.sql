-- Protocol artefact: a signed-in browser of the console, under the keyed hash of its secret; a renewed secret is a further row of the same session.
create table staff_sessions (
  session_hash bytea primary key,
  session_id uuid not null,
  staff_id uuid not null,
  way text not null,
  -- of a closed list: 'Firefox · Linux'
  browser text not null,
  started_at timestamptz not null,
  issued_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  -- sensitive acts need no further proof until then: a passkey answered
  proved_until timestamptz,
  superseded_at timestamptz,
  ended_at timestamptz,
  constraint staff_way_is_known check (way in ('passkey', 'one_time_code', 'enrolment', 'demo'))
);
create index staff_sessions_by_staff on staff_sessions (staff_id) where ended_at is null;
create index staff_sessions_by_id on staff_sessions (session_id);

-- Who came in, and who tried: never what was typed. Nobody's name stands here where nobody was found.
create table staff_sign_ins (
  sign_in_id uuid primary key default uuidv7(),
  staff_id uuid,
  -- of their agency at that time; the nation where nobody was found
  area_code text collate "C" not null,
  at timestamptz not null,
  way text not null,
  -- 'signed_in', 'signed_out', 'session_ended', or the code of the refusal
  outcome text not null,
  browser text not null,
  -- keyed hash: the same network looks the same, and no address stands here
  address_hash bytea,
  reference text
);
create index staff_sign_ins_by_time on staff_sign_ins (sign_in_id desc);
create index staff_sign_ins_by_staff on staff_sign_ins (staff_id, sign_in_id desc);

grant select, insert, update on staff_sessions to yika_server;
grant select, insert on staff_sign_ins to yika_server;
grant select, delete on staff_sessions to yika_worker;
