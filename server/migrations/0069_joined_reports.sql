-- What was confirmed of one report of a counter holds for others who said the same: their cases join it, and say so.
alter table case_events drop constraint case_event_is_known;
alter table case_events add constraint case_event_is_known check (what in ('opened', 'attached', 'claimed', 'released', 'asked_holder', 'answered', 'said', 'proposed', 'sent_back', 'joined', 'granted', 'refused', 'withdrawn', 'lapsed', 'appealed', 'refused_finally'));
create index fault_reports_open on fault_reports (service_point_id, fault) where state = 'open';

-- What one has decided, or proposed, the newest day first: by an index, however many others decided.
create index cases_decided_by on cases (decided_by, ((decided_at at time zone 'Asia/Shanghai')::date) desc, case_id desc) where decided_by is not null;
create index cases_proposed_by on cases (first_by, ((decided_at at time zone 'Asia/Shanghai')::date) desc, case_id desc) where first_by is not null and decided_at is not null;
