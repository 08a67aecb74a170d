-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_settings TO the inspecting account
-- table: db_audit
-- Where a database or a role has this of its own, what the server has does not count: which of them leave something out.
SELECT CASE split_part(c, '=', 1) WHEN 'log_statement' THEN 'statements' WHEN 'pgaudit.log' THEN 'audit' ELSE 'slow' END AS kind,
  split_part(c, '=', 1) || concat(' of the role ' || r.rolname, ' in the database ' || d.datname) AS name,
  false AS is_on, substr(c, strpos(c, '=') + 1) AS value,
  CASE WHEN r.rolname = current_user OR (r.rolname IS NULL AND d.datname = current_database())
       THEN split_part(c, '=', 1) || ' of the server is hidden: the account or the database that looks has one of its own' END AS unseen
FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole LEFT JOIN pg_database d ON d.oid = s.setdatabase
CROSS JOIN LATERAL unnest(s.setconfig) c
WHERE split_part(c, '=', 1) IN ('log_statement', 'log_min_duration_statement', 'pgaudit.log')
  AND (c IN ('log_statement=none', 'log_min_duration_statement=-1') OR c LIKE 'pgaudit.log=%' OR r.rolname = current_user
       OR (r.rolname IS NULL AND d.datname = current_database()));
