-- The parts of put_user. Each hands on the row that it wrote, so that who shows a new record need not look for it.
create function insert_user(
  user_id text, domain text, schema_version text, explicit jsonb, context_id text, memory_ref text, resend_after interval
) returns users
language plpgsql volatile as $$
#variable_conflict use_column
declare
  made users;
begin
  insert into users as u (tenant_id, user_id, domain, schema_version, explicit, context_id, memory_ref, due_at)
  values (
    current_tenant(), insert_user.user_id, insert_user.domain, insert_user.schema_version, insert_user.explicit,
    insert_user.context_id, insert_user.memory_ref, now() + resend_after)
  returning u.* into made;
  return made;
end
$$;
--> statement-breakpoint
-- The text as snapshots have it; null where the record has it already.
create function insert_text(record_id bigint, context_id text, content text) returns jsonb
language plpgsql volatile as $$
#variable_conflict use_column
declare
  made jsonb;
begin
  insert into contexts as c (record_id, context_id, tenant_id, origin, content)
  values (insert_text.record_id, insert_text.context_id, current_tenant(), 'upsert', insert_text.content)
  on conflict do nothing
  returning text_of(c) into made;
  return made;
end
$$;
--> statement-breakpoint
-- False where the same is said again, and there is no reason to read it anew.
create function update_user(
  was users, schema_version text, explicit jsonb, context_id text, content text, memory_ref text, resend_after interval
) returns boolean
language plpgsql volatile as $$
#variable_conflict use_column
declare
  says_else boolean;
begin
  says_else := (was.explicit, was.context_id, was.memory_ref)
    is distinct from (update_user.explicit, update_user.context_id, update_user.memory_ref);
  if not says_else and was.schema_version = update_user.schema_version
    and not (was.due_at is null and was.error is not null)
  then
    return false;
  end if;

  update users u set
    schema_version = update_user.schema_version, explicit = update_user.explicit, context_id = update_user.context_id,
    explicit_at = case when u.explicit = update_user.explicit then u.explicit_at else now() end,
    memory_ref = update_user.memory_ref, memory_at = case when says_else then null else u.memory_at end,
    revision = u.revision + says_else::int, updated_at = case when says_else then now() else u.updated_at end,
    work_version = u.work_version + 1, due_at = now() + resend_after, attempts = 0, error = null
  where u.tenant_id = current_tenant() and u.record_id = was.record_id;
  if says_else then
    insert into history (record_id, revision, tenant_id, explicit, explicit_at, context_id, memory_ref)
    values (was.record_id, was.revision, was.tenant_id, was.explicit, was.explicit_at, was.context_id, was.memory_ref);
  end if;
  if update_user.context_id is not null then
    perform insert_text(was.record_id, update_user.context_id, content);
  end if;
  return true;
end
$$;
--> statement-breakpoint
-- As before.
create or replace function put_user(
  user_id text, domain text, schema_version text, explicit jsonb, context_id text, content text, memory_ref text,
  resend_after interval
) returns bigint
language plpgsql volatile as $$
#variable_conflict use_column
declare
  was users;
begin
  select u.* into was from users u
  where u.tenant_id = current_tenant() and u.user_id = put_user.user_id and u.domain = put_user.domain;
  if found then
    if not update_user(was, schema_version, explicit, context_id, content, memory_ref, resend_after) then
      return null;
    end if;
  else
    was := insert_user(user_id, domain, schema_version, explicit, context_id, memory_ref, resend_after);
    if context_id is not null then
      perform insert_text(was.record_id, context_id, content);
    end if;
  end if;
  return was.record_id;
end
$$;
--> statement-breakpoint
-- As before, but it looks for nothing that it has just written.
create or replace function request_upsert(
  key_hash bytea, scope text, locks text[], origin text, own jsonb,
  user_id text, domain text, schema_version text, explicit jsonb, context_id text, content text, memory_ref text,
  memory_tenants text[], resend_after interval, extractor text, schema_versions jsonb, last_extractor text
) returns jsonb
language plpgsql volatile as $$
#variable_conflict use_column
declare
  there users;
  texts jsonb := '[]';
  wrote boolean := true;
begin
  perform open_request(key_hash, scope, locks, origin, own);
  if current_tenant()::text <> all (memory_tenants) then
    perform refuse('KT400');
  end if;
  select u.* into there from users u
  where u.tenant_id = current_tenant() and u.user_id = request_upsert.user_id and u.domain = request_upsert.domain;
  if found then
    wrote := update_user(there, schema_version, explicit, context_id, content, memory_ref, resend_after);
  else
    there := insert_user(user_id, domain, schema_version, explicit, context_id, memory_ref, resend_after);
    if context_id is not null then
      texts := jsonb_build_array(insert_text(there.record_id, context_id, content));
    end if;
    -- Nothing is stored yet of a record that this very call made, but the text that it brought.
    if schema_versions is null then
      return jsonb_build_object(
        'reply', jsonb_build_object('record', snapshot_from(there, '[]', null, texts), 'outcome', null),
        'replayed', false, 'unread', '[]'::jsonb, 'wrote', true);
    end if;
  end if;
  return read_back(user_id, domain, 'null', extractor, schema_versions, last_extractor)
    || jsonb_build_object('wrote', wrote);
end
$$;
--> statement-breakpoint
revoke all on function
  insert_user(text, text, text, jsonb, text, text, interval), insert_text(bigint, text, text),
  update_user(users, text, jsonb, text, text, text, interval)
from public;
--> statement-breakpoint
grant execute on function
  insert_user(text, text, text, jsonb, text, text, interval), insert_text(bigint, text, text),
  update_user(users, text, jsonb, text, text, text, interval)
to kith_app;
