-- needs: GRANT SELECT ON mysql.* TO the inspecting account
-- only: mysql
-- from: 50706
SELECT 'account' AS source, User AS user, Host AS host, 'all' AS `database`, plugin AS method,
  Host NOT IN ('localhost', '::1', @@hostname) AND Host NOT LIKE '127.%' AS is_remote,
  Host NOT REGEXP '[^%_.:]' OR Host LIKE '0.0.0.0/%' AS is_any, ssl_type <> '' OR @@require_secure_transport AS requires_tls
FROM mysql.user WHERE account_locked = 'N';
