-- needs: GRANT SELECT ON V_$ARCHIVE_DEST_STATUS to the inspecting account
SELECT 'primary' AS role, dest_name AS peer, 'replication' AS kind, status AS state, CASE WHEN status = 'VALID' THEN 1 ELSE 0 END AS is_running, error
FROM v$archive_dest_status WHERE type = 'PHYSICAL' AND status <> 'INACTIVE';
