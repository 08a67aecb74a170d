-- each: database
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'schema' AS object_type,
  current_database() || '.' || n.nspname AS object, a.is_grantable AS can_grant, a.grantee = 0 AS is_public,
  coalesce(g.rolsuper, false) AS is_superuser
FROM pg_namespace n CROSS JOIN LATERAL aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND a.grantee <> n.nspowner;
