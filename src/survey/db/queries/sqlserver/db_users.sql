-- guard: SELECT CASE WHEN IS_SRVROLEMEMBER('sysadmin') = 1 OR HAS_PERMS_BY_NAME(NULL, NULL, 'CONTROL SERVER') = 1 THEN '1' ELSE '0' END
-- needs: GRANT CONTROL SERVER to the inspecting login (only it sees password_hash)
-- The hash is tried here and not kept; PWDCOMPARE on the server says what it can by itself.
SELECT l.name AS name, CONVERT(NVARCHAR(300), l.password_hash, 1) AS _hash,
  CASE WHEN PWDCOMPARE(N'', l.password_hash) = 1 THEN 'none' WHEN PWDCOMPARE(l.name, l.password_hash) = 1 THEN 'equals_user' END AS password,
  CASE WHEN l.is_disabled = 0 THEN 1 ELSE 0 END AS can_login, 0 AS is_role, IS_SRVROLEMEMBER('sysadmin', l.name) AS is_superuser,
  CASE WHEN l.principal_id = 1 THEN 1 ELSE 0 END AS is_default, 0 AS is_anonymous, l.is_disabled AS is_locked,
  CAST(LOGINPROPERTY(l.name, 'IsExpired') AS INT) AS is_expired,
  CONVERT(NVARCHAR(10), CAST(LOGINPROPERTY(l.name, 'PasswordLastSetTime') AS DATETIME), 120) AS changed,
  CASE WHEN l.is_expiration_checked = 0 OR CAST(LOGINPROPERTY(l.name, 'DaysUntilExpiration') AS INT) < 0 THEN 0 END AS lifetime_days,
  CASE WHEN l.is_expiration_checked = 1 AND CAST(LOGINPROPERTY(l.name, 'DaysUntilExpiration') AS INT) >= 0
       THEN CONVERT(NVARCHAR(10), DATEADD(DAY, CAST(LOGINPROPERTY(l.name, 'DaysUntilExpiration') AS INT), GETDATE()), 120) END AS valid_until,
  CASE WHEN l.is_policy_checked = 0 THEN 0 END AS attempts
FROM sys.sql_logins l WHERE l.name NOT LIKE '##%';
