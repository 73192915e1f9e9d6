-- What an application remembers of its users, and finds again by meaning.
create extension if not exists vector;

create table memories (
  id text primary key,
  user_id text not null,
  text text not null,
  said_at timestamptz not null default now(),
  embedding vector(1024) not null
);

create index memories_by_meaning on memories using hnsw (embedding vector_cosine_ops);
create index memories_of_user on memories (user_id, said_at desc, id desc);
