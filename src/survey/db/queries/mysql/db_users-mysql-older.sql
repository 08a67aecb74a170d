-- only: mysql
-- before: 50706
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT User AS name, Host AS host, 'mysql_native_password' AS _plugin, Password AS _hash,
  1 AS can_login, 0 AS is_role, 0 AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'test', 'admin') AS is_default, User = '' AS is_anonymous, 0 AS lifetime_days, 0 AS attempts,
  ssl_type <> '' AS requires_tls
FROM mysql.user;
