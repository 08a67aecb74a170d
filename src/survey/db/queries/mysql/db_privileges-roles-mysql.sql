-- only: mysql
-- from: 80000
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
WITH RECURSIVE held (grantee, host, role, role_host, via, can_grant) AS (
  SELECT TO_USER, TO_HOST, CAST(FROM_USER AS CHAR(128)), CAST(FROM_HOST AS CHAR(255)), CAST(NULL AS CHAR(1000)),
    WITH_ADMIN_OPTION = 'Y' FROM mysql.role_edges
  UNION
  SELECT h.grantee, h.host, m.FROM_USER, m.FROM_HOST, CONCAT_WS(' > ', h.via, h.role), m.WITH_ADMIN_OPTION = 'Y'
  FROM held h JOIN mysql.role_edges m ON m.TO_USER = h.role AND m.TO_HOST = h.role_host
  WHERE CHAR_LENGTH(IFNULL(h.via, '')) < 800)
SELECT h.grantee, h.host, CONCAT('ROLE ', h.role) AS privilege, 'role' AS object_type, h.role AS object, h.can_grant, h.via,
  0 AS is_public
FROM held h
UNION ALL
SELECT h.grantee, h.host, p.privilege_type, 'server', '*', p.is_grantable = 'YES', CONCAT_WS(' > ', h.via, h.role), 0
FROM held h JOIN information_schema.user_privileges p ON p.grantee = CONCAT('''', h.role, '''@''', h.role_host, '''')
WHERE p.privilege_type <> 'USAGE';
