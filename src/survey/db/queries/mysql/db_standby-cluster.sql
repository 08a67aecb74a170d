-- only: mariadb
-- optional: yes
SELECT 'standby' AS role, 'wsrep' AS peer, 'cluster' AS kind,
  MAX(IF(variable_name = 'WSREP_LOCAL_STATE_COMMENT', variable_value, NULL)) AS state,
  MAX(IF(variable_name = 'WSREP_READY', variable_value = 'ON', 0)) AS is_running
FROM information_schema.global_status WHERE variable_name LIKE 'WSREP%' AND @@wsrep_on HAVING COUNT(*) > 0;
