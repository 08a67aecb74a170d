SELECT 'log' AS kind, 'archive' AS name, 'dm' AS engine, CASE WHEN arch_mode = 'Y' THEN 1 ELSE 0 END AS is_on FROM v$database;
