-- needs: GRANT SELECT ON DBA_USERS, DBA_USERS_WITH_DEFPWD, DBA_PROFILES, SYS.USER$ to the inspecting account
SELECT u.username AS name, CASE WHEN d.username IS NOT NULL THEN 'default' WHEN u.password IN ('EXTERNAL', 'GLOBAL') THEN 'external' END AS password,
  CASE WHEN u.account_status LIKE '%LOCKED%' THEN 0 ELSE 1 END AS can_login, 0 AS is_role,
  CASE WHEN EXISTS (SELECT 1 FROM dba_role_privs r WHERE r.grantee = u.username AND r.granted_role = 'DBA') OR u.username = 'SYS'
       THEN 1 ELSE 0 END AS is_superuser,
  CASE WHEN d.username IS NOT NULL OR u.username IN ('SYS', 'SYSTEM', 'SCOTT', 'HR', 'OE', 'DBSNMP', 'OUTLN', 'MDSYS', 'CTXSYS', 'XDB')
       THEN 1 ELSE 0 END AS is_default, 0 AS is_anonymous,
  CASE WHEN u.account_status LIKE '%LOCKED%' THEN 1 ELSE 0 END AS is_locked,
  CASE WHEN u.account_status LIKE 'EXPIRED%' THEN 1 ELSE 0 END AS is_expired, TO_CHAR(s.ptime, 'YYYY-MM-DD') AS changed,
  TO_CHAR(u.expiry_date, 'YYYY-MM-DD') AS valid_until,
  (SELECT CASE WHEN p.limit = 'UNLIMITED' THEN 0 WHEN REGEXP_LIKE(p.limit, '^[0-9]+$') THEN TO_NUMBER(p.limit) END FROM dba_profiles p
   WHERE p.profile = u.profile AND p.resource_name = 'PASSWORD_LIFE_TIME') AS lifetime_days,
  (SELECT CASE WHEN p.limit = 'UNLIMITED' THEN 0 WHEN REGEXP_LIKE(p.limit, '^[0-9]+$') THEN TO_NUMBER(p.limit) END FROM dba_profiles p
   WHERE p.profile = u.profile AND p.resource_name = 'FAILED_LOGIN_ATTEMPTS') AS attempts
FROM dba_users u LEFT JOIN dba_users_with_defpwd d ON d.username = u.username LEFT JOIN sys.user$ s ON s.name = u.username;
