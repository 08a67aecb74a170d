-- needs: GRANT SELECT ON V_$DATABASE to the inspecting account
SELECT 'log' AS kind, 'redo log archive' AS name, 'oracle' AS engine, CASE WHEN log_mode = 'ARCHIVELOG' THEN 1 ELSE 0 END AS is_on FROM v$database;
