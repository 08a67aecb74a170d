SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'database' AS object_type, d.datname AS object,
  a.is_grantable AS can_grant, a.grantee = 0 AS is_public, coalesce(g.rolsuper, false) AS is_superuser
FROM pg_database d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE d.datname NOT IN ('template0', 'template1') AND a.grantee <> d.datdba;
