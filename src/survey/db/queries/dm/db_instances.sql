SELECT USER AS account, TO_CHAR(start_time, 'YYYY-MM-DD HH24:MI:SS') AS started, CASE WHEN mode$ = 'STANDBY' THEN 1 ELSE 0 END AS is_standby FROM v$instance;
