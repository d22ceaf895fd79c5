-- Issuer's home: what an area uploaded, by the hash under which the bytes are kept. Append only.
create table area_documents (
  area_code text collate "C",
  document_id uuid default uuidv7(),
  sha256 text not null,
  type text not null,
  bytes integer not null,
  -- as its owner called it: shown, and never part of a path
  name text not null,
  uploaded_by text not null,
  at timestamptz not null,
  primary key (area_code, document_id),
  constraint document_type_is_known check (type in ('pdf', 'png', 'jpeg')),
  constraint document_hash_is_one check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint a_document_is_not_empty check (bytes > 0)
);
grant select, insert on area_documents to yika_server;
grant select on area_documents to yika_worker;
