-- Reference: the offices that staff belong to, ministry → province → city → service point. A changed office keeps its id.
create table agencies (
  agency_id text collate "C" primary key,
  parent_agency_id text collate "C",
  kind text not null,
  area_code text collate "C" not null,
  -- only for those that are a counter
  service_point_id text,
  name jsonb not null,
  closed_on date,
  constraint agency_kind_is_known check (kind in ('ministry', 'province', 'city', 'service_point')),
  constraint only_the_ministry_has_nobody_above check ((kind = 'ministry') = (parent_agency_id is null)),
  constraint agency_area_is_of_its_kind check (case kind
    when 'ministry' then area_code = '000000'
    when 'province' then area_code ~ '^[1-9][0-9]0000$'
    when 'city' then area_code ~ '^[1-9][0-9]{3}00$' and area_code !~ '0000$'
    else area_code ~ '^[1-9][0-9]{5}$' end),
  constraint only_a_counter_is_a_service_point check ((kind = 'service_point') = (service_point_id is not null))
);
create index agencies_by_parent on agencies (parent_agency_id);

create sequence staff_numbers as integer start 1001;

-- Reference: the people who work in the console. One sealed record holds name, phone and e-mail; what lists page by is clear.
create table staff (
  staff_id uuid primary key,
  staff_number text collate "C" not null unique,
  agency_id text collate "C" not null,
  -- of the agency, so that lists of a region need no join
  area_code text collate "C" not null,
  sealed bytea not null,
  key_version smallint not null,
  version integer not null default 1,
  state text not null,
  since timestamptz not null,
  state_since timestamptz not null,
  constraint staff_state_is_known check (state in ('invited', 'active', 'suspended', 'ended')),
  constraint staff_number_is_a_letter_and_digits check (staff_number ~ '^[A-Z]-[0-9]{4,8}$')
);
create index staff_by_area on staff (area_code, staff_number);

-- Reference: who may do what, where. Ended ones are kept: an old act is judged by the roles of its day.
create table staff_grants (
  staff_id uuid,
  grant_id uuid default uuidv7(),
  role text not null,
  area_code text collate "C" not null,
  -- where given, this counter and nothing else of the area
  service_point_id text,
  since timestamptz not null,
  until timestamptz,
  granted_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (staff_id, grant_id),
  constraint staff_role_is_known check (role in ('officer', 'approver', 'clerk_supervisor', 'auditor', 'system_administrator', 'security_administrator')),
  constraint scope_is_the_nation_a_province_or_a_city check (area_code ~ '^([1-9][0-9]{3}|[1-9][0-9]00|0000)00$'),
  constraint only_a_supervisor_is_bound_to_a_counter check (service_point_id is null or role in ('officer', 'clerk_supervisor')),
  constraint a_grant_ends_after_it_began check (until is null or until > since),
  constraint whoever_ends_a_grant_is_named check ((ended_at is null) = (ended_by is null))
);
create unique index a_role_in_an_area_once on staff_grants (staff_id, role, area_code, coalesce(service_point_id, '')) where ended_at is null;
-- The three that keep an eye on each other: nobody holds two of them.
create unique index nobody_is_two_of_the_three on staff_grants (staff_id) where ended_at is null and role in ('auditor', 'system_administrator', 'security_administrator');
create index staff_grants_by_role on staff_grants (role, area_code) where ended_at is null;

grant usage on sequence staff_numbers to yika_server;
grant select, insert, update on agencies, staff, staff_grants to yika_server;
grant select on agencies, staff, staff_grants to yika_worker;
-- What the `yika service-point` verbs do as the owner, the console does as the server.
grant insert, update on service_points to yika_server;
