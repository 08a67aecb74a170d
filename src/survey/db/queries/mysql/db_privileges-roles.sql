-- only: mariadb
-- from: 100202
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
WITH RECURSIVE held (grantee, host, role, via, can_grant) AS (
  SELECT User, Host, CAST(Role AS CHAR(128)), CAST(NULL AS CHAR(1000)), Admin_option = 'Y' FROM mysql.roles_mapping
  UNION
  SELECT h.grantee, h.host, m.Role, CONCAT_WS(' > ', h.via, h.role), m.Admin_option = 'Y'
  FROM held h JOIN mysql.roles_mapping m ON m.User = h.role AND m.Host = ''
  WHERE CHAR_LENGTH(IFNULL(h.via, '')) < 800)
SELECT h.grantee, h.host, CONCAT('ROLE ', h.role) AS privilege, 'role' AS object_type, h.role AS object, h.can_grant, h.via,
  h.grantee = 'PUBLIC' AS is_public
FROM held h
UNION ALL
SELECT h.grantee, h.host, p.privilege_type, 'server', '*', p.is_grantable = 'YES', CONCAT_WS(' > ', h.via, h.role),
  h.grantee = 'PUBLIC'
FROM held h JOIN information_schema.user_privileges p ON p.grantee IN (CONCAT('''', h.role, '''@'''''), CONCAT('''', h.role, ''''))
WHERE p.privilege_type <> 'USAGE'
UNION ALL
SELECT h.grantee, h.host, p.privilege_type, 'database', p.table_schema, p.is_grantable = 'YES', CONCAT_WS(' > ', h.via, h.role),
  h.grantee = 'PUBLIC'
FROM held h JOIN information_schema.schema_privileges p ON p.grantee IN (CONCAT('''', h.role, '''@'''''), CONCAT('''', h.role, ''''));
