-- What the organisation brings to the instruments: keys of its own, and wording whose licence somebody confirmed. No answers.

-- An instrument of the organisation's own, or one whose key it bought. "questionnaire" is the file it came from, as we read it.
create table ballot.own_instrument (
    organisation uuid not null,
    id text not null check (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$'),
    key text not null check (length(key) <= 500000),
    questionnaire text check (length(questionnaire) <= 2000000),
    added_at timestamptz not null,
    primary key (organisation, id)
);
select installation.guard('ballot.own_instrument');

-- Who confirmed which permission for which wording, and when. Nothing is overwritten: what is withdrawn stays, with its day.
-- Whoever confirmed it becomes null when they are erased.
create table ballot.wording (
    organisation uuid not null,
    id uuid not null,
    instrument text not null check (length(instrument) between 1 and 63),
    language text not null check (language ~ '^[a-z]{2,3}$'),
    content text not null check (length(content) <= 500000),
    permission text not null check (permission in ('WRITTEN', 'OPEN_LICENCE', 'BOUGHT', 'OWN')),
    evidence text not null check (length(evidence) between 1 and 300),
    confirmed_by uuid,
    confirmed_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (organisation, id)
);
create unique index wording_in_use on ballot.wording (organisation, instrument, language) where withdrawn_at is null;
select installation.guard('ballot.wording');
