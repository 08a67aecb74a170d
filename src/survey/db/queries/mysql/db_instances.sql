-- only: mariadb
SELECT CURRENT_USER() AS account, @@datadir AS data_directory,
  (SELECT DATE_FORMAT(NOW() - INTERVAL variable_value SECOND, '%Y-%m-%d %H:%i:%s')
   FROM information_schema.global_status WHERE variable_name = 'UPTIME') AS started,
  (SELECT COUNT(*) FROM information_schema.schemata
   WHERE schema_name NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')) AS n_databases,
  EXISTS (SELECT 1 FROM information_schema.user_privileges
   WHERE privilege_type = 'SUPER' AND REPLACE(grantee, '''@''', '@') = CONCAT('''', CURRENT_USER(), '''')) AS is_administrator;
