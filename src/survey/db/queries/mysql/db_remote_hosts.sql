-- needs: GRANT SELECT ON mysql.* TO the inspecting account
-- only: mariadb
-- from: 100400
SELECT 'account' AS source, User AS user, Host AS host, 'all' AS `database`,
  IFNULL(JSON_VALUE(Priv, '$.plugin'), 'mysql_native_password') AS method,
  Host NOT IN ('localhost', '::1', @@hostname) AND Host NOT LIKE '127.%' AS is_remote,
  Host NOT REGEXP '[^%_.:]' OR Host LIKE '0.0.0.0/%' AS is_any,
  IFNULL(JSON_VALUE(Priv, '$.ssl_type'), 0) > 0 OR @@require_secure_transport AS requires_tls
FROM mysql.global_priv
WHERE NOT IFNULL(JSON_VALUE(Priv, '$.is_role'), 0) AND NOT IFNULL(JSON_VALUE(Priv, '$.account_locked'), 0);
