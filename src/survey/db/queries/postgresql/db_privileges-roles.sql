WITH RECURSIVE held (member, role, via, can_grant, depth) AS (
  SELECT member, roleid, NULL::text COLLATE "C", admin_option, 1 FROM pg_auth_members
  UNION
  SELECT h.member, m.roleid, concat_ws(' > ', h.via, r.rolname) COLLATE "C", m.admin_option, h.depth + 1
  FROM held h JOIN pg_auth_members m ON m.member = h.role JOIN pg_roles r ON r.oid = h.role WHERE h.depth < 20)
SELECT u.rolname AS grantee, 'ROLE ' || r.rolname AS privilege, 'role' AS object_type, r.rolname AS object, h.can_grant, h.via,
  false AS is_public, u.rolsuper AS is_superuser
FROM held h JOIN pg_roles u ON u.oid = h.member JOIN pg_roles r ON r.oid = h.role WHERE u.rolname !~ '^pg_'
UNION ALL
SELECT u.rolname, a.privilege, 'server', '*', false, concat_ws(' > ', h.via, r.rolname), false, u.rolsuper
FROM held h JOIN pg_roles u ON u.oid = h.member JOIN pg_roles r ON r.oid = h.role CROSS JOIN LATERAL (VALUES
  ('SUPERUSER', r.rolsuper), ('CREATEROLE', r.rolcreaterole), ('CREATEDB', r.rolcreatedb), ('BYPASSRLS', r.rolbypassrls)) AS a (privilege, is_held)
WHERE a.is_held AND NOT u.rolsuper;
