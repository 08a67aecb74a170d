-- needs: GRANT SELECT ON mysql.* TO the inspecting account
SELECT User AS grantee, Host AS host, UPPER(Proc_priv) AS privilege, 'routine' AS object_type,
  CONCAT(Db, '.', Routine_name) AS object, FIND_IN_SET('Grant', Proc_priv) > 0 AS can_grant, User = 'PUBLIC' AS is_public
FROM mysql.procs_priv;
