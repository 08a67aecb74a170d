-- from: 150000
-- Settings that are a superuser's to change, given to others.
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'server' AS object_type, p.parname AS object,
  a.is_grantable AS can_grant, a.grantee = 0 AS is_public, coalesce(g.rolsuper, false) AS is_superuser
FROM pg_parameter_acl p CROSS JOIN LATERAL aclexplode(p.paracl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE a.grantee <> 10;
