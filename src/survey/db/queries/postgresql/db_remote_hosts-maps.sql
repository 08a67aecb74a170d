-- from: 150000
-- when: SELECT EXISTS (SELECT 1 FROM pg_hba_file_rules WHERE array_to_string(options, ' ') ~ '(^| )map=')
-- column: map
-- needs: GRANT SELECT ON pg_ident_file_mappings and GRANT EXECUTE ON FUNCTION pg_ident_file_mappings() TO the inspecting account
SELECT 'map' AS source, m.map_name AS map, m.sys_name AS host, m.pg_username AS "user", false AS is_remote, false AS is_any,
  m.line_number AS line, (SELECT setting FROM pg_settings WHERE name = 'ident_file') AS path
FROM pg_ident_file_mappings m WHERE m.error IS NULL;
