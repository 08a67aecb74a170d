-- needs: GRANT SELECT ON DBA_USERS, DBA_USERS_WITH_DEFPWD, DBA_PROFILES, DBA_ROLE_PRIVS, SYS.USER$ to the inspecting account
SELECT u.username AS name, CASE WHEN d.username IS NOT NULL THEN 'default' WHEN u.password IN ('EXTERNAL', 'GLOBAL') THEN 'external' END AS password,
  CASE WHEN u.account_status LIKE '%LOCKED%' THEN 0 ELSE 1 END AS can_login, 0 AS is_role,
  CASE WHEN EXISTS (SELECT 1 FROM dba_role_privs r WHERE r.grantee = u.username AND r.granted_role = 'DBA') OR u.username = 'SYS'
       THEN 1 ELSE 0 END AS is_superuser,
  CASE WHEN d.username IS NOT NULL OR u.username IN ('SYS', 'SYSTEM', 'SCOTT', 'HR', 'OE', 'DBSNMP', 'OUTLN', 'MDSYS', 'CTXSYS', 'XDB')
       THEN 1 ELSE 0 END AS is_default, 0 AS is_anonymous,
  CASE WHEN u.account_status LIKE '%LOCKED%' THEN 1 ELSE 0 END AS is_locked,
  CASE WHEN u.account_status LIKE 'EXPIRED%' THEN 1 ELSE 0 END AS is_expired, TO_CHAR(s.ptime, 'YYYY-MM-DD') AS changed,
  TO_CHAR(u.expiry_date, 'YYYY-MM-DD') AS valid_until, CASE WHEN u.password_versions LIKE '10G%' THEN 1 ELSE 0 END AS is_weak_hash,
  (SELECT CASE WHEN x.limit = 'UNLIMITED' THEN 0 WHEN REGEXP_LIKE(x.limit, '^[0-9.]+$') THEN TO_NUMBER(x.limit) END FROM dba_profiles p
   JOIN dba_profiles x ON x.resource_name = p.resource_name AND x.profile = CASE WHEN p.limit = 'DEFAULT' THEN 'DEFAULT' ELSE p.profile END
   WHERE p.profile = u.profile AND p.resource_name = 'PASSWORD_LIFE_TIME') AS lifetime_days,
  (SELECT CASE WHEN x.limit = 'UNLIMITED' THEN 0 WHEN REGEXP_LIKE(x.limit, '^[0-9.]+$') THEN TO_NUMBER(x.limit) END FROM dba_profiles p
   JOIN dba_profiles x ON x.resource_name = p.resource_name AND x.profile = CASE WHEN p.limit = 'DEFAULT' THEN 'DEFAULT' ELSE p.profile END
   WHERE p.profile = u.profile AND p.resource_name = 'FAILED_LOGIN_ATTEMPTS') AS attempts
FROM dba_users u LEFT JOIN dba_users_with_defpwd d ON d.username = u.username LEFT JOIN sys.user$ s ON s.name = u.username;
