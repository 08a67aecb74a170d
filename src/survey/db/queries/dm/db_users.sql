-- needs: GRANT SELECT ON SYS.DBA_USERS, SYS.SYSUSERS, SYS.SYSOBJECTS to the inspecting account
SELECT u.username AS name, CASE WHEN u.account_status LIKE '%LOCKED%' THEN 0 ELSE 1 END AS can_login, 0 AS is_role,
  CASE WHEN u.username = 'SYSDBA' OR EXISTS (SELECT 1 FROM dba_role_privs r WHERE r.grantee = u.username AND r.granted_role = 'DBA') THEN 1 ELSE 0 END
    AS is_superuser,
  CASE WHEN u.username IN ('SYSDBA', 'SYSAUDITOR', 'SYSSSO', 'SYSDBO', 'SYS') THEN 1 ELSE 0 END AS is_default, 0 AS is_anonymous,
  CASE WHEN u.account_status LIKE '%LOCKED%' THEN 1 ELSE 0 END AS is_locked, TO_CHAR(u.expiry_date, 'YYYY-MM-DD') AS valid_until,
  CASE WHEN s.life_time IS NULL THEN 0 ELSE s.life_time END AS lifetime_days, s.failed_num AS attempts
FROM dba_users u LEFT JOIN sysobjects o ON o.name = u.username AND o.type$ = 'UR' LEFT JOIN sysusers s ON s.id = o.id;
