-- Actions whose effect is looked at: locked before the change, reviewed once, kept for good. Nothing here is about one person.

-- What was locked can be added to and never changed. Only who did it is forgotten when that person is erased.
create function voice.stays_as_locked() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'by_person' = to_jsonb(old) - 'by_person' and (to_jsonb(new) ->> 'by_person') is null then
        return new;
    end if;
    raise exception 'What was locked stays as it is.' using errcode = 'restrict_violation';
end
$$;

-- The plan is JSON as it was locked, and its SHA-256; id and drawn lot are made here, form is what the page carried.
create table voice.effect (
    organisation uuid not null,
    id uuid not null,
    form uuid not null,
    plan text not null,
    hash text not null check (hash = encode(sha256(convert_to(plan, 'UTF8')), 'hex')),
    reply uuid,
    review_on date not null,
    locked_at timestamptz not null,
    by_person uuid,
    primary key (organisation, id),
    unique (organisation, form)
);
create index on voice.effect (organisation, review_on);
create index on voice.effect (organisation, reply);
select installation.guard('voice.effect');
create trigger stays_as_locked before update or delete on voice.effect for each row execute function voice.stays_as_locked();

-- What else happened in the time of an action.
create table voice.effect_note (
    organisation uuid not null,
    id uuid not null,
    effect uuid not null,
    words text not null check (length(words) between 1 and 400),
    noted_on date not null,
    by_person uuid,
    primary key (organisation, id),
    foreign key (organisation, effect) references voice.effect
);
create index on voice.effect_note (organisation, effect);
select installation.guard('voice.effect_note');
create trigger stays_as_locked before update or delete on voice.effect_note for each row execute function voice.stays_as_locked();

-- The finding at the review, with the released figures it was reckoned from, as JSON.
create table voice.effect_outcome (
    organisation uuid not null,
    effect uuid not null,
    outcome text not null,
    reviewed_at timestamptz not null,
    primary key (organisation, effect),
    foreign key (organisation, effect) references voice.effect
);
select installation.guard('voice.effect_outcome');
create trigger stays_as_locked before update or delete on voice.effect_outcome for each row execute function voice.stays_as_locked();
