-- each: database
-- What the catalogs and what extensions keep to themselves was granted after the server was made.
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'table' AS object_type,
  current_database() || '.' || n.nspname || '.' || c.relname AS object, a.is_grantable AS can_grant, a.grantee = 0 AS is_public,
  coalesce(g.rolsuper, false) AS is_superuser
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL aclexplode(c.relacl) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname = 'pg_catalog' AND a.grantee <> c.relowner AND coalesce(g.rolname, '') !~ '^pg_'
  AND NOT EXISTS (SELECT 1 FROM pg_init_privs i CROSS JOIN LATERAL aclexplode(i.initprivs) o WHERE i.objoid = c.oid
                  AND i.classoid = 'pg_class'::regclass AND o.grantee = a.grantee AND o.privilege_type = a.privilege_type)
UNION ALL
SELECT coalesce(g.rolname, 'PUBLIC'), a.privilege_type, 'routine', current_database() || '.' || n.nspname || '.' || p.proname,
  a.is_grantable, a.grantee = 0, coalesce(g.rolsuper, false)
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace CROSS JOIN LATERAL aclexplode(p.proacl) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
JOIN pg_init_privs i ON i.objoid = p.oid AND i.classoid = 'pg_proc'::regclass
WHERE a.grantee <> p.proowner AND coalesce(g.rolname, '') !~ '^pg_'
  AND NOT EXISTS (SELECT 1 FROM aclexplode(i.initprivs) o WHERE o.grantee = a.grantee AND o.privilege_type = a.privilege_type);
