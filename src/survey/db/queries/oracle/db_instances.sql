-- needs: GRANT SELECT ON V_$INSTANCE, V_$DATABASE to the inspecting account (or SELECT_CATALOG_ROLE)
SELECT USER AS account, TO_CHAR(i.startup_time, 'YYYY-MM-DD HH24:MI:SS') AS started,
  CASE WHEN d.database_role LIKE '%STANDBY%' THEN 1 ELSE 0 END AS is_standby FROM v$instance i, v$database d;
