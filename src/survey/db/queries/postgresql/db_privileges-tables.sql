-- each: database
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'table' AS object_type,
  current_database() || '.' || n.nspname || '.' || c.relname AS object, a.is_grantable AS can_grant, a.grantee = 0 AS is_public,
  coalesce(g.rolsuper, false) AS is_superuser
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL aclexplode(c.relacl) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND a.grantee <> c.relowner
  AND NOT EXISTS (SELECT 1 FROM pg_init_privs i WHERE i.objoid = c.oid AND i.classoid = 'pg_class'::regclass);
