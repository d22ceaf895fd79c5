-- The held change by which a guarded row stands as it does; null: by a migration, by the owner, or in the demonstration.
alter table service_points add column approval_id uuid;
alter table terminals add column approval_id uuid;

-- The server writes these rows only while a held change of that very row is being applied. The owner of the schema, who migrates, is not
-- held by this; terminals are held by the acts alone, because their rows also change when somebody types a code.
alter table policies enable row level security;
alter table switches enable row level security;
alter table service_points enable row level security;
create policy everybody_reads on policies for select using (true);
create policy everybody_reads on switches for select using (true);
create policy everybody_reads on service_points for select using (true);
create policy only_by_a_held_change on policies for insert to yika_server with check (exists (
  select from approvals a where a.approval_id = policies.approval_id and a.state = 'approved' and a.kind = 'policy_row'
    and a.subject = policies.what || ':' || policies.region_code || ':' || to_char(policies.valid_from, 'YYYY-MM-DD')));
create policy only_by_a_held_change on switches for insert to yika_server with check (exists (
  select from approvals a where a.approval_id = switches.approval_id and a.state = 'approved' and a.kind = 'switch' and a.subject = switches.name || ':' || switches.region_code));
create policy changed_only_by_a_held_change on switches for update to yika_server using (true) with check (exists (
  select from approvals a where a.approval_id = switches.approval_id and a.state = 'approved' and a.kind = 'switch' and a.subject = switches.name || ':' || switches.region_code));
create policy only_by_a_held_change on service_points for insert to yika_server with check (exists (
  select from approvals a where a.approval_id = service_points.approval_id and a.state = 'approved' and a.kind = 'service_point' and a.subject = service_points.service_point_id));
create policy changed_only_by_a_held_change on service_points for update to yika_server using (true) with check (exists (
  select from approvals a where a.approval_id = service_points.approval_id and a.state = 'approved' and a.kind in ('service_point', 'service_point_closing') and a.subject = service_points.service_point_id));
