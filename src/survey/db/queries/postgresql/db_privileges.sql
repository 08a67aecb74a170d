SELECT r.rolname AS grantee, a.privilege, 'server' AS object_type, '*' AS object, false AS can_grant, false AS is_public,
  r.rolsuper AS is_superuser
FROM pg_roles r CROSS JOIN LATERAL (VALUES
  ('SUPERUSER', r.rolsuper), ('CREATEROLE', r.rolcreaterole), ('CREATEDB', r.rolcreatedb), ('REPLICATION', r.rolreplication),
  ('BYPASSRLS', r.rolbypassrls)) AS a (privilege, is_held)
WHERE a.is_held AND r.rolname !~ '^pg_';
