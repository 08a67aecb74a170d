-- guard: SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
-- instead: db_users
SELECT name, CASE WHEN is_disabled = 0 THEN 1 ELSE 0 END AS can_login, is_disabled AS is_locked,
  CASE WHEN principal_id = 1 THEN 1 ELSE 0 END AS is_default
FROM sys.sql_logins WHERE name NOT LIKE '##%';
