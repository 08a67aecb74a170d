-- from: 100000
-- needs: GRANT SELECT ON pg_hba_file_rules and GRANT EXECUTE ON FUNCTION pg_hba_file_rules() TO the inspecting account
-- A line with a mistake (it has no type then) keeps the server from reading the file: which rules hold instead nobody can tell.
-- From version 16 on rules may come from included files, and have a number and the name of their file (columns that were not there before).
SELECT 'hba' AS source, coalesce(to_jsonb(r) ->> 'rule_number', row_number() OVER (ORDER BY line_number)::text)::int AS position, array_to_string(user_name, ',') AS "user",
  CASE WHEN type = 'local' THEN 'local' WHEN netmask IS NULL THEN address
       ELSE address || '/' || netmask END AS host,
  array_to_string(database, ',') AS database, auth_method AS method,
  type <> 'local' AND auth_method <> 'reject' AND address NOT IN ('localhost', '::1', 'samehost')
    AND address NOT LIKE '127.%' AS is_remote,
  type <> 'local' AND auth_method <> 'reject'
    AND (address = 'all' OR coalesce(netmask = '::' OR netmask LIKE '%.0.0.0' AND netmask <> '255.0.0.0', false)) AS is_any,
  type IN ('hostssl', 'hostgssenc') AS requires_tls, line_number AS line,
  coalesce(to_jsonb(r) ->> 'file_name', (SELECT setting FROM pg_settings WHERE name = 'hba_file')) AS path,
  CASE WHEN type IS NULL THEN coalesce(to_jsonb(r) ->> 'file_name', 'pg_hba.conf') || ', line ' || line_number || ': ' || error END AS unseen
FROM pg_hba_file_rules r WHERE error IS NULL OR type IS NULL;
