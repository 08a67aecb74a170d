-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_stats' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_stats TO the inspecting account
SELECT a.pid AS id, a.usename AS "user", host(a.client_addr) AS client,
  coalesce(NOT (a.client_addr <<= '127.0.0.0/8' OR a.client_addr = '::1'), false) AS is_remote,
  a.datname AS database, nullif(a.application_name, '') AS program, coalesce(s.ssl, false) AS has_tls, s.version AS protocol,
  to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS') AS started
FROM pg_stat_activity a LEFT JOIN pg_stat_ssl s USING (pid) WHERE a.usename IS NOT NULL AND a.pid <> pg_backend_pid();
