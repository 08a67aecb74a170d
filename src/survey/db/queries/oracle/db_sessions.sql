-- needs: GRANT SELECT ON V_$SESSION to the inspecting account
SELECT sid AS id, username AS "user", machine AS client, CASE WHEN machine = (SELECT host_name FROM v$instance) THEN 0 ELSE 1 END AS is_remote,
  program FROM v$session WHERE username IS NOT NULL AND type = 'USER';
