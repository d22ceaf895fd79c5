-- What strangers can fill is forgotten by age.
create index refusal_references_to_forget on refusal_references (at);
