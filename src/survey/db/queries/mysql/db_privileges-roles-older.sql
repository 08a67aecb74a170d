-- only: mariadb
-- from: 100005
-- before: 100400
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
-- What roles may do is not in information_schema: it is read from their rows of mysql.user.
WITH RECURSIVE held (grantee, host, role, via, can_grant) AS (
  SELECT User, Host, CAST(Role AS CHAR(128)), CAST(NULL AS CHAR(1000)), Admin_option = 'Y' FROM mysql.roles_mapping
  UNION
  SELECT h.grantee, h.host, m.Role, CONCAT_WS(' > ', h.via, h.role), m.Admin_option = 'Y'
  FROM held h JOIN mysql.roles_mapping m ON m.User = h.role AND m.Host = ''
  WHERE CHAR_LENGTH(IFNULL(h.via, '')) < 800),
may (role, privilege) AS (
  SELECT User, 'SUPER' FROM mysql.user WHERE is_role = 'Y' AND Super_priv = 'Y'
  UNION ALL SELECT User, 'FILE' FROM mysql.user WHERE is_role = 'Y' AND File_priv = 'Y'
  UNION ALL SELECT User, 'PROCESS' FROM mysql.user WHERE is_role = 'Y' AND Process_priv = 'Y'
  UNION ALL SELECT User, 'SHUTDOWN' FROM mysql.user WHERE is_role = 'Y' AND Shutdown_priv = 'Y'
  UNION ALL SELECT User, 'RELOAD' FROM mysql.user WHERE is_role = 'Y' AND Reload_priv = 'Y'
  UNION ALL SELECT User, 'CREATE USER' FROM mysql.user WHERE is_role = 'Y' AND Create_user_priv = 'Y'
  UNION ALL SELECT User, 'GRANT OPTION' FROM mysql.user WHERE is_role = 'Y' AND Grant_priv = 'Y'
  UNION ALL SELECT User, 'SELECT' FROM mysql.user WHERE is_role = 'Y' AND Select_priv = 'Y')
SELECT h.grantee, h.host, CONCAT('ROLE ', h.role) AS privilege, 'role' AS object_type, h.role AS object, h.can_grant, h.via,
  0 AS is_public
FROM held h
UNION ALL
SELECT h.grantee, h.host, m.privilege, 'server', '*', h.can_grant, CONCAT_WS(' > ', h.via, h.role), 0
FROM held h JOIN may m ON m.role = h.role;
