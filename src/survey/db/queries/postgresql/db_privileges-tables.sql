-- each: database
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'table' AS object_type,
  current_database() || '.' || n.nspname || '.' || c.relname AS object, a.is_grantable AS can_grant, a.grantee = 0 AS is_public,
  coalesce(g.rolsuper, false) AS is_superuser
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL aclexplode(c.relacl) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND a.grantee <> c.relowner
  AND NOT EXISTS (SELECT 1 FROM pg_init_privs i WHERE i.objoid = c.oid AND i.classoid = 'pg_class'::regclass)
UNION ALL
SELECT coalesce(g.rolname, 'PUBLIC'), a.privilege_type, 'column',
  current_database() || '.' || n.nspname || '.' || c.relname || '.' || t.attname, a.is_grantable, a.grantee = 0,
  coalesce(g.rolsuper, false)
FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL aclexplode(t.attacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND a.grantee <> c.relowner AND NOT t.attisdropped
UNION ALL
SELECT coalesce(g.rolname, 'PUBLIC'), a.privilege_type, CASE d.defaclobjtype WHEN 'n' THEN 'schema' ELSE 'future table' END,
  concat_ws('.', current_database(), n.nspname, CASE d.defaclobjtype WHEN 'n' THEN 'schemas' ELSE 'tables' END || ' that ' || o.rolname || ' will make'), a.is_grantable, a.grantee = 0,
  coalesce(g.rolsuper, false)
FROM pg_default_acl d JOIN pg_roles o ON o.oid = d.defaclrole LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
CROSS JOIN LATERAL aclexplode(d.defaclacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE d.defaclobjtype IN ('r', 'n') AND a.grantee <> d.defaclrole
UNION ALL
SELECT 'PUBLIC', a.privilege_type, 'table', current_database() || '.' || count(*) || ' large objects', false, true, false
FROM pg_largeobject_metadata m CROSS JOIN LATERAL aclexplode(m.lomacl) a WHERE a.grantee = 0 GROUP BY 2;
