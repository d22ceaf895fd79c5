-- Person's home: what moved in a personal account, as the agency that keeps it books it. The number is the agency's own within the account and
-- is the order of the statement. The balance after each is the agency's word; whether the words fit together is looked at when they are read.
create table account_movements (
  holder_id bigint,
  region_code text collate "C",
  movement_no bigint,
  booked_on date not null,
  booked_year smallint not null generated always as (extract(year from booked_on)) stored,
  kind text collate "C" not null,
  amount_fen bigint not null,
  balance_after_fen bigint not null,
  place text,
  source text not null,
  as_of date not null,
  primary key (holder_id, region_code, movement_no),
  constraint movement_is_numbered_from_one check (movement_no >= 1),
  constraint movement_kind_is_known check (kind in (
    'monthly_credit', 'employer_share', 'interest', 'refund', 'transfer_in', 'pharmacy_payment', 'outpatient_payment', 'inpatient_payment', 'family_payment', 'transfer_out', 'correction')),
  constraint movement_moves_something check (amount_fen <> 0),
  constraint credits_add_and_payments_take check (
    kind = 'correction' or (amount_fen > 0) = (kind in ('monthly_credit', 'employer_share', 'interest', 'refund', 'transfer_in'))),
  constraint running_balance_is_not_negative check (balance_after_fen >= 0),
  constraint movement_is_known_once_booked check (as_of >= booked_on)
);
-- A year of a statement is one walk along this index, and so are its first and last year.
create index account_movements_by_year on account_movements (holder_id, region_code, booked_year, movement_no);

grant select, insert, update on account_movements to yika_server;
grant select on account_movements to yika_worker;
