-- only: mariadb
-- before: 100400
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT User AS name, Host AS host, plugin AS _plugin,
  IF(authentication_string <> '', authentication_string, Password) AS _hash,
  is_role = 'N' AS can_login, is_role = 'Y' AS is_role, 0 AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'mysql', 'test', 'admin') AS is_default, User = '' AS is_anonymous,
  IF(plugin = '', 'mysql_native_password', plugin) AS plugin,
  password_expired = 'Y' AS is_expired, 0 AS lifetime_days, 0 AS attempts, ssl_type <> '' AS requires_tls
FROM mysql.user;
