SELECT current_user AS account, (SELECT setting FROM pg_settings WHERE name = 'data_directory') AS data_directory,
  to_char(pg_postmaster_start_time(), 'YYYY-MM-DD HH24:MI:SS') AS started,
  (SELECT count(*) FROM pg_database WHERE datname NOT IN ('template0', 'template1', 'postgres')) AS n_databases,
  pg_is_in_recovery() AS is_standby,
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS is_administrator;
