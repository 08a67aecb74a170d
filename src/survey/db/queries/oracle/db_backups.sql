-- needs: GRANT SELECT ON V_$RMAN_BACKUP_JOB_DETAILS to the inspecting account
SELECT 'backup' AS kind, input_type AS name, 'oracle' AS engine, TO_CHAR(end_time, 'YYYY-MM-DD HH24:MI:SS') AS finished,
  ROUND((SYSDATE - end_time) * 24, 1) AS age_hours, output_bytes AS bytes, CASE WHEN status LIKE 'COMPLETED%' THEN 1 ELSE 0 END AS is_whole
FROM v$rman_backup_job_details WHERE start_time > SYSDATE - 60;
