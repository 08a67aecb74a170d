SELECT 'audit' AS kind, 'enable_audit' AS name, CASE WHEN para_value = '0' THEN 0 ELSE 1 END AS is_on, para_value AS value FROM v$dm_ini
WHERE para_name = 'ENABLE_AUDIT';
