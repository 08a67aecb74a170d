-- needs: GRANT SELECT ON V_$RMAN_BACKUP_JOB_DETAILS to the inspecting account
-- The newest that is over: an older one that failed has been made up for.
SELECT 'backup' AS kind, input_type AS name, 'oracle' AS engine, TO_CHAR(end_time, 'YYYY-MM-DD HH24:MI:SS') AS finished,
  ROUND((SYSDATE - end_time) * 24, 1) AS age_hours, output_bytes AS bytes,
  CASE WHEN status IN ('COMPLETED', 'COMPLETED WITH WARNINGS') THEN 1 ELSE 0 END AS is_whole
FROM (SELECT j.*, ROW_NUMBER() OVER (ORDER BY j.start_time DESC) AS place FROM v$rman_backup_job_details j
      WHERE j.input_type IN ('DB FULL', 'DB INCR') AND j.status NOT LIKE 'RUNNING%')
WHERE place = 1;
