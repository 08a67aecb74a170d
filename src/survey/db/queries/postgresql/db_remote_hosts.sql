-- from: 100000
-- needs: GRANT SELECT ON pg_hba_file_rules and GRANT EXECUTE ON FUNCTION pg_hba_file_rules() TO the inspecting account
SELECT 'hba' AS source, row_number() OVER (ORDER BY line_number) AS position, array_to_string(user_name, ',') AS "user",
  CASE WHEN type = 'local' THEN 'local' WHEN netmask IS NULL THEN address
       ELSE address || '/' || netmask END AS host,
  array_to_string(database, ',') AS database, auth_method AS method,
  type <> 'local' AND auth_method <> 'reject' AND address NOT IN ('localhost', '::1', 'samehost')
    AND address NOT LIKE '127.%' AS is_remote,
  type <> 'local' AND auth_method <> 'reject'
    AND (address = 'all' OR netmask = '0.0.0.0' OR netmask = '::') AS is_any,
  type IN ('hostssl', 'hostgssenc') AS requires_tls, line_number AS line,
  (SELECT setting FROM pg_settings WHERE name = 'hba_file') AS path
FROM pg_hba_file_rules WHERE error IS NULL;
