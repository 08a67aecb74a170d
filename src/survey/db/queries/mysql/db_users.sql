-- only: mariadb
-- from: 100400
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
-- Whoever holds a role may be what it is, and everybody may be what PUBLIC is.
WITH RECURSIVE held (name, host, role) AS (
  SELECT User, Host, CAST(Role AS CHAR(128)) FROM mysql.roles_mapping
  UNION
  SELECT h.name, h.host, m.Role FROM held h JOIN mysql.roles_mapping m ON m.User = h.role AND m.Host = ''),
mighty (name, host) AS (
  SELECT User, Host FROM mysql.global_priv WHERE CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) & 32768)
SELECT User AS name, Host AS host, JSON_REMOVE(Priv, '$.access') AS _proof,
  NOT IFNULL(JSON_VALUE(Priv, '$.is_role'), 0) AND NOT IFNULL(JSON_VALUE(Priv, '$.account_locked'), 0) AS can_login,
  IFNULL(JSON_VALUE(Priv, '$.is_role'), 0) AS is_role,
  IFNULL(JSON_VALUE(Priv, '$.account_locked'), 0) AS is_locked,
  EXISTS (SELECT 1 FROM mighty m WHERE m.name = User AND m.host = g.Host OR m.name = 'PUBLIC')
    OR EXISTS (SELECT 1 FROM held h JOIN mighty m ON m.name = h.role AND m.host = '' WHERE h.name = User AND h.host = g.Host) AS is_superuser,
  User IN ('root', 'mysql', 'mariadb.sys', 'test', 'admin', 'PUBLIC') AS is_default,
  User = '' AS is_anonymous,
  IFNULL(JSON_VALUE(Priv, '$.plugin'), 'mysql_native_password') AS plugin,
  JSON_VALUE(Priv, '$.password_last_changed') = 0 AS is_expired,
  DATE_FORMAT(FROM_UNIXTIME(NULLIF(JSON_VALUE(Priv, '$.password_last_changed'), 0)), '%Y-%m-%d') AS changed,
  IF(IFNULL(JSON_VALUE(Priv, '$.password_lifetime'), -1) < 0, @@default_password_lifetime,
     JSON_VALUE(Priv, '$.password_lifetime')) AS lifetime_days,
  IF(@@max_password_errors = 4294967295, 0, @@max_password_errors) AS attempts,
  IFNULL(JSON_VALUE(Priv, '$.ssl_type'), 0) > 0 AS requires_tls
FROM mysql.global_priv g;
