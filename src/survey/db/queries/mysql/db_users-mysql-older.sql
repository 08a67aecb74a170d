-- only: mysql
-- before: 50706
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT User AS name, Host AS host, IFNULL(NULLIF(plugin, ''), 'mysql_native_password') AS _plugin,
  IF(IFNULL(authentication_string, '') <> '', authentication_string, Password) AS _hash,
  1 AS can_login, 0 AS is_role, 0 AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'test', 'admin') AS is_default, User = '' AS is_anonymous,
  IFNULL(NULLIF(plugin, ''), 'mysql_native_password') AS plugin, 0 AS lifetime_days, 0 AS attempts,
  ssl_type <> '' AS requires_tls
FROM mysql.user;
