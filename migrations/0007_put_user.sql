-- What nearly every request does. Over HTTP nothing that a request prepares outlives it, so that Postgres parses and
-- plans each statement anew; but what a function has planned stays with the connection for the requests after it.

-- A text of an upsert or a memory that a later upsert did not bring again stays stored, but no longer speaks.
create function in_force(c contexts, u users) returns boolean
language sql immutable as $$
  select (c.origin = 'append' or c.context_id = u.context_id or c.memory_ref = u.memory_ref) is true
$$;
--> statement-breakpoint
-- A text without its words: StoredText in worker/store/snapshot.ts.
create function text_of(c contexts) returns jsonb
language sql stable as $$
  select jsonb_build_object(
    'contextId', c.context_id, 'origin', c.origin, 'source', c.source, 'memoryRef', c.memory_ref,
    'occurredAt', c.occurred_at,
    'read', case when c.readings is not null then jsonb_build_object(
      'readings', c.readings, 'rejected', c.rejected, 'extractor', c.extractor, 'schemaVersion', c.schema_version) end)
$$;
--> statement-breakpoint
-- A record with all its sources in force: Snapshot in worker/store/snapshot.ts.
create function snapshot(u users) returns jsonb
language plpgsql stable as $$
begin
  return jsonb_build_object(
    'recordId', u.record_id, 'tenantId', u.tenant_id, 'userId', u.user_id, 'domain', u.domain,
    'schemaVersion', u.schema_version, 'explicit', u.explicit, 'explicitAt', u.explicit_at,
    'memoryRef', u.memory_ref, 'memoryAt', u.memory_at, 'derived', u.derived, 'place', u.place,
    'heads', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'head', v.head, 'version', v.version, 'model', v.model, 'textHash', v.text_hash) order by v.head), '[]')
      from vectors v where v.tenant_id = u.tenant_id and v.record_id = u.record_id),
    'texts', (
      select coalesce(jsonb_agg(text_of(c)), '[]')
      from contexts c where c.tenant_id = u.tenant_id and c.record_id = u.record_id and in_force(c, u)),
    'due', u.due_at is not null, 'attempts', u.attempts, 'error', u.error,
    'revision', u.revision, 'workVersion', u.work_version, 'lastEnrichedAt', u.last_enriched_at,
    'createdAt', u.created_at, 'updatedAt', u.updated_at);
end
$$;
--> statement-breakpoint
-- Whether a text in force has still to be read. Nothing is said against an extractor of null, because another will read
-- the text again anyway. Of schema versions the current one of each domain, by its name.
create function is_unread(c contexts, u users, extractor text, schema_versions jsonb) returns boolean
language sql immutable as $$
  select c.readings is null or c.extractor <> is_unread.extractor
    or c.schema_version <> is_unread.schema_versions ->> u.domain
$$;
--> statement-breakpoint
-- What has still to be read of a record: UnreadText in worker/store/snapshot.ts.
create function unread(u users, extractor text, schema_versions jsonb) returns jsonb
language plpgsql stable as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'contextId', c.context_id, 'content', c.content, 'occurredAt', c.occurred_at)), '[]')
    from contexts c
    where c.tenant_id = u.tenant_id and c.record_id = u.record_id and in_force(c, u)
      and is_unread(c, u, unread.extractor, unread.schema_versions));
end
$$;
--> statement-breakpoint
-- What a write answers: ReadBack in worker/store/keyed.ts, with the record as it is now; what has still to be read of it
-- only if that is asked for by versions. Null where there is no such user.
create function read_back(user_id text, domain text, outcome jsonb, extractor text, schema_versions jsonb) returns jsonb
language plpgsql stable as $$
begin
  return (
    select jsonb_build_object(
      'reply', jsonb_build_object('record', snapshot(u), 'outcome', read_back.outcome),
      'replayed', false,
      'unread', case when read_back.schema_versions is null then '[]'
        else unread(u, read_back.extractor, read_back.schema_versions) end)
    from users u
    where u.tenant_id = current_tenant() and u.user_id = read_back.user_id and u.domain = read_back.domain);
end
$$;
--> statement-breakpoint
-- Stores what an upsert says of a user: the row with the mark that work is due, and the text; what it replaces goes to
-- the history. The same again changes nothing, unless the record has failed or was read for another version of its
-- schema: then its work is due again. The caller holds the user's lock, so that nobody else says anything of the user.
-- Returns the record that it made work for, or null.
create function put_user(
  user_id text, domain text, schema_version text, explicit jsonb, context_id text, content text, memory_ref text,
  resend_after interval
) returns bigint
language plpgsql volatile as $$
#variable_conflict use_column
declare
  was users;
  says_else boolean;
begin
  select u.* into was from users u
  where u.tenant_id = current_tenant() and u.user_id = put_user.user_id and u.domain = put_user.domain;

  if not found then
    insert into users as u (tenant_id, user_id, domain, schema_version, explicit, context_id, memory_ref, due_at)
    values (
      current_tenant(), put_user.user_id, put_user.domain, put_user.schema_version, put_user.explicit,
      put_user.context_id, put_user.memory_ref, now() + resend_after)
    returning u.record_id into was.record_id;
  else
    says_else := (was.explicit, was.context_id, was.memory_ref)
      is distinct from (put_user.explicit, put_user.context_id, put_user.memory_ref);
    if not says_else and was.schema_version = put_user.schema_version
      and not (was.due_at is null and was.error is not null)
    then
      return null;
    end if;

    update users u set
      schema_version = put_user.schema_version, explicit = put_user.explicit, context_id = put_user.context_id,
      explicit_at = case when u.explicit = put_user.explicit then u.explicit_at else now() end,
      memory_ref = put_user.memory_ref, memory_at = case when says_else then null else u.memory_at end,
      revision = u.revision + says_else::int, updated_at = case when says_else then now() else u.updated_at end,
      work_version = u.work_version + 1, due_at = now() + resend_after, attempts = 0, error = null
    where u.tenant_id = current_tenant() and u.record_id = was.record_id;
    if says_else then
      insert into history (record_id, revision, tenant_id, explicit, explicit_at, context_id, memory_ref)
      values (was.record_id, was.revision, was.tenant_id, was.explicit, was.explicit_at, was.context_id, was.memory_ref);
    end if;
  end if;

  if put_user.context_id is not null then
    insert into contexts (record_id, context_id, tenant_id, origin, content)
    values (was.record_id, put_user.context_id, current_tenant(), 'upsert', put_user.content)
    on conflict do nothing;
  end if;
  return was.record_id;
end
$$;
--> statement-breakpoint
revoke all on function
  in_force(contexts, users), is_unread(contexts, users, text, jsonb), text_of(contexts), snapshot(users),
  unread(users, text, jsonb), read_back(text, text, jsonb, text, jsonb),
  put_user(text, text, text, jsonb, text, text, text, interval)
from public;
--> statement-breakpoint
grant execute on function
  in_force(contexts, users), is_unread(contexts, users, text, jsonb), text_of(contexts), snapshot(users),
  unread(users, text, jsonb)
to kith_app, kith_background;
--> statement-breakpoint
grant execute on function
  read_back(text, text, jsonb, text, jsonb), put_user(text, text, text, jsonb, text, text, text, interval)
to kith_app;
