-- only: mysql
-- from: 50706
-- before: 80019
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT User AS name, Host AS host, plugin AS _plugin, authentication_string AS _hash,
  account_locked = 'N' AS can_login, 0 AS is_role, account_locked = 'Y' AS is_locked, Super_priv = 'Y' AS is_superuser,
  User IN ('root', 'mysql.sys', 'mysql.session', 'mysql.infoschema', 'test', 'admin') AS is_default,
  User = '' AS is_anonymous, plugin, password_expired = 'Y' AS is_expired,
  DATE_FORMAT(password_last_changed, '%Y-%m-%d') AS changed,
  IFNULL(password_lifetime, @@default_password_lifetime) AS lifetime_days,
  0 AS attempts, ssl_type <> '' AS requires_tls
FROM mysql.user;
