-- needs: GRANT SELECT ON V_$OPTION to the inspecting account
SELECT 'audit' AS kind, 'unified auditing' AS name, CASE WHEN value = 'TRUE' THEN 1 ELSE 0 END AS is_on, value
FROM v$option WHERE parameter = 'Unified Auditing';
