-- Institution's home: what a holder was given to take away, as it was signed. Nothing of whom it was given to.
create table outage_certificates (
  service_point_id text,
  code text,
  outage_id uuid not null,
  -- null: the outage went on when it was issued
  closed_at timestamptz,
  issued_at timestamptz not null,
  signed_text text not null,
  primary key (service_point_id, code)
);
-- An outage that has ended is told the same to everybody.
create unique index one_certificate_of_an_ended_outage on outage_certificates (service_point_id, outage_id) where closed_at is not null;

-- Look-up: the code that stands on the paper.
create table outage_certificate_codes (
  code text primary key,
  service_point_id text not null
);

grant select, insert on outage_certificates, outage_certificate_codes to yika_server;
