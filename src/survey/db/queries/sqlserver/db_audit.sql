-- needs: GRANT VIEW SERVER STATE to the inspecting login
SELECT 'audit' AS kind, name, CASE WHEN status = 1 THEN 1 ELSE 0 END AS is_on, status_desc AS value, audit_file_path AS destination
FROM sys.dm_server_audit_status;
