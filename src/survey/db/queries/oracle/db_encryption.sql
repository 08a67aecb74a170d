-- needs: GRANT SELECT ON DBA_TABLESPACES to the inspecting account
SELECT 'rest' AS kind, 'tables' AS name, MIN(CASE WHEN encrypted = 'YES' THEN 1 ELSE 0 END) AS is_on
FROM dba_tablespaces WHERE contents = 'PERMANENT' AND tablespace_name NOT IN ('SYSTEM', 'SYSAUX') HAVING COUNT(*) > 0;
