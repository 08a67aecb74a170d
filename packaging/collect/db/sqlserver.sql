-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     sqlcmd -S SERVER -i sqlserver.sql -o FILE -W -h -1 -w 8000 -f 65001
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SELECT 'zicha:begin,sqlserver,' + CAST(SERVERPROPERTY('ProductVersion') AS NVARCHAR(100));
GO
-- needs: GRANT VIEW SERVER STATE to the inspecting login
SELECT 'zicha:columns,db_audit,kind,name,is_on,value,destination';
GO
SELECT 'zicha:row,db_audit,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[kind] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_on] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[value] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[destination] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT 'audit' AS kind, name, CASE WHEN status = 1 THEN 1 ELSE 0 END AS is_on, status_desc AS value, audit_file_path AS destination
FROM sys.dm_server_audit_status
) x
UNION ALL SELECT 'zicha:seen,db_audit';
GO
-- needs: GRANT VIEW ANY DATABASE to the inspecting login
SELECT 'zicha:guard,db_backups-logs,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_backups-logs,kind,name,engine,is_on';
GO
SELECT 'zicha:row,db_backups-logs,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[kind] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[engine] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_on] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT 'log' AS kind, name, 'sqlserver' AS engine, CASE WHEN recovery_model_desc = 'SIMPLE' THEN 0 ELSE 1 END AS is_on
FROM sys.databases WHERE database_id > 4
) x
UNION ALL SELECT 'zicha:seen,db_backups-logs';
GO
-- needs: GRANT SELECT ON msdb.dbo.backupset and VIEW ANY DATABASE to the inspecting login
SELECT 'zicha:guard,db_backups,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_backups,kind,name,engine,finished,age_hours,is_whole';
GO
SELECT 'zicha:row,db_backups,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[kind] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[engine] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[finished] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[age_hours] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_whole] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT 'backup' AS kind, d.name AS name, 'sqlserver' AS engine, CONVERT(NVARCHAR(19), b.backup_finish_date, 120) AS finished,
  DATEDIFF(MINUTE, b.backup_finish_date, GETDATE()) / 60.0 AS age_hours, CASE WHEN b.is_damaged = 1 THEN 0 WHEN b.is_damaged = 0 THEN 1 END AS is_whole
FROM sys.databases d LEFT JOIN (
  SELECT database_name, backup_finish_date, is_damaged,
    ROW_NUMBER() OVER (PARTITION BY database_name ORDER BY backup_finish_date DESC) AS place
  FROM msdb.dbo.backupset WHERE type = 'D') b ON b.database_name = d.name AND b.place = 1
WHERE d.database_id > 4
) x
UNION ALL SELECT 'zicha:seen,db_backups';
GO
-- needs: GRANT VIEW ANY DATABASE to the inspecting login
SELECT 'zicha:guard,db_encryption,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_encryption,kind,name,is_on';
GO
SELECT 'zicha:row,db_encryption,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[kind] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_on] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT 'rest' AS kind, 'tables' AS name, CASE WHEN SUM(CASE WHEN is_encrypted = 1 THEN 0 ELSE 1 END) = 0 THEN 1 ELSE 0 END AS is_on
FROM sys.databases WHERE database_id > 4 HAVING COUNT(*) > 0
) x
UNION ALL SELECT 'zicha:seen,db_encryption';
GO
SELECT 'zicha:columns,db_instances,account,is_administrator,started,n_databases';
GO
SELECT 'zicha:row,db_instances,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[account] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_administrator] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[started] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[n_databases] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT SUSER_SNAME() AS account, IS_SRVROLEMEMBER('sysadmin') AS is_administrator,
  (SELECT CONVERT(NVARCHAR(19), create_date, 120) FROM sys.databases WHERE name = 'tempdb') AS started,
  (SELECT COUNT(*) FROM sys.databases WHERE database_id > 4) AS n_databases
) x
UNION ALL SELECT 'zicha:seen,db_instances';
GO
-- needs: GRANT VIEW ANY DATABASE to the inspecting login
SELECT 'zicha:guard,db_objects,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DATABASE') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_objects,database,type,n';
GO
SELECT 'zicha:row,db_objects,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[database] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[type] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[n] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT name AS [database], 'database' AS type, 1 AS n FROM sys.databases WHERE database_id > 4
) x
UNION ALL SELECT 'zicha:seen,db_objects';
GO
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
SELECT 'zicha:guard,db_privileges-roles,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_privileges-roles,grantee,privilege,object_type,object,can_grant,is_public';
GO
SELECT 'zicha:row,db_privileges-roles,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[grantee] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[privilege] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[object_type] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[object] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[can_grant] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_public] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT m.name AS grantee, 'ROLE ' + r.name AS privilege, 'role' AS object_type, r.name AS object, 0 AS can_grant, 0 AS is_public
FROM sys.server_role_members x JOIN sys.server_principals r ON r.principal_id = x.role_principal_id
JOIN sys.server_principals m ON m.principal_id = x.member_principal_id
) x
UNION ALL SELECT 'zicha:seen,db_privileges-roles';
GO
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
SELECT 'zicha:guard,db_privileges,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_privileges,grantee,privilege,object_type,object,can_grant,is_public,is_superuser';
GO
SELECT 'zicha:row,db_privileges,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[grantee] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[privilege] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[object_type] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[object] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[can_grant] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_public] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_superuser] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT p.name AS grantee, s.permission_name AS privilege, 'server' AS object_type, '*' AS object,
  CASE WHEN s.state = 'W' THEN 1 ELSE 0 END AS can_grant, CASE WHEN p.name = 'public' THEN 1 ELSE 0 END AS is_public,
  IS_SRVROLEMEMBER('sysadmin', p.name) AS is_superuser
FROM sys.server_permissions s JOIN sys.server_principals p ON p.principal_id = s.grantee_principal_id
WHERE s.state IN ('G', 'W') AND s.permission_name <> 'CONNECT SQL' AND p.name NOT LIKE '##%'
  AND NOT (p.name = 'public' AND s.permission_name IN ('VIEW ANY DATABASE', 'CONNECT'))
) x
UNION ALL SELECT 'zicha:seen,db_privileges';
GO
-- needs: GRANT VIEW SERVER STATE to the inspecting login
SELECT 'zicha:columns,db_sessions,id,user,client,is_remote,program,has_tls,started';
GO
SELECT 'zicha:row,db_sessions,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[id] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[user] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[client] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_remote] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[program] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[has_tls] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[started] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT c.session_id AS id, s.login_name AS [user], c.client_net_address AS client,
  CASE WHEN c.client_net_address IN ('<local machine>', '127.0.0.1', '::1') THEN 0 ELSE 1 END AS is_remote,
  s.program_name AS program, CASE WHEN c.encrypt_option = 'TRUE' THEN 1 ELSE 0 END AS has_tls,
  CONVERT(NVARCHAR(19), c.connect_time, 120) AS started
FROM sys.dm_exec_connections c JOIN sys.dm_exec_sessions s ON s.session_id = c.session_id WHERE c.session_id <> @@SPID
) x
UNION ALL SELECT 'zicha:seen,db_sessions';
GO
SELECT 'zicha:columns,db_settings,name,value,origin,needs_restart';
GO
SELECT 'zicha:row,db_settings,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[value] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[origin] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[needs_restart] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT LOWER(name) AS name, CAST(value_in_use AS NVARCHAR(100)) AS value, 'configuration' AS origin,
  CASE WHEN value <> value_in_use THEN 1 ELSE 0 END AS needs_restart
FROM sys.configurations
) x
UNION ALL SELECT 'zicha:seen,db_settings';
GO
-- needs: GRANT VIEW SERVER STATE, VIEW ANY DEFINITION to the inspecting login
SELECT 'zicha:guard,db_standby,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_standby,role,peer,kind,state,is_running';
GO
SELECT 'zicha:row,db_standby,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[role] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[peer] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[kind] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[state] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_running] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT CASE WHEN s.is_local = 1 THEN 'standby' ELSE 'primary' END AS role, r.replica_server_name AS peer, 'group' AS kind,
  s.connected_state_desc AS state, CASE WHEN s.synchronization_health = 2 THEN 1 ELSE 0 END AS is_running
FROM sys.dm_hadr_availability_replica_states s JOIN sys.availability_replicas r ON r.replica_id = s.replica_id
) x
UNION ALL SELECT 'zicha:seen,db_standby';
GO
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
SELECT 'zicha:guard,db_users-names,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_users-names,name,can_login,is_locked,is_default';
GO
SELECT 'zicha:row,db_users-names,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[can_login] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_locked] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_default] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT name, CASE WHEN is_disabled = 0 THEN 1 ELSE 0 END AS can_login, is_disabled AS is_locked,
  CASE WHEN principal_id = 1 THEN 1 ELSE 0 END AS is_default
FROM sys.sql_logins WHERE name NOT LIKE '##%'
) x
UNION ALL SELECT 'zicha:seen,db_users-names';
GO
-- needs: GRANT VIEW ANY DEFINITION to the inspecting login
SELECT 'zicha:guard,db_users-windows,' + (SELECT CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, 'VIEW ANY DEFINITION') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_users-windows,name,password,plugin,can_login,is_role,is_locked,is_superuser,is_default,is_anonymous';
GO
SELECT 'zicha:row,db_users-windows,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[password] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[plugin] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[can_login] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_role] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_locked] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_superuser] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_default] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_anonymous] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
SELECT name, 'external' AS password, type_desc AS plugin, CASE WHEN is_disabled = 0 THEN 1 ELSE 0 END AS can_login, 0 AS is_role,
  is_disabled AS is_locked, IS_SRVROLEMEMBER('sysadmin', name) AS is_superuser, 0 AS is_default, 0 AS is_anonymous
FROM sys.server_principals WHERE type IN ('U', 'G') AND name NOT LIKE 'NT %'
) x
UNION ALL SELECT 'zicha:seen,db_users-windows';
GO
-- needs: GRANT CONTROL SERVER to the inspecting login (only it sees password_hash)
SELECT 'zicha:guard,db_users,' + (SELECT CASE WHEN IS_SRVROLEMEMBER('sysadmin') = 1 OR HAS_PERMS_BY_NAME(NULL, NULL, 'CONTROL SERVER') = 1 THEN '1' ELSE '0' END);
GO
SELECT 'zicha:columns,db_users,name,password,can_login,is_role,is_superuser,is_default,is_anonymous,is_locked,is_expired,changed,lifetime_days,valid_until,attempts';
GO
SELECT 'zicha:row,db_users,' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[name] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[password] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[can_login] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_role] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_superuser] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_default] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_anonymous] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_locked] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[is_expired] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[changed] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[lifetime_days] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[valid_until] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') + ',' + ISNULL('"' + REPLACE(REPLACE(CAST(x.[attempts] AS NVARCHAR(2000)), '"', '""'), CHAR(10), ' ') + '"', '') FROM (
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
FROM sys.sql_logins l WHERE l.name NOT LIKE '##%'
) x
UNION ALL SELECT 'zicha:seen,db_users';
GO
SELECT 'zicha:end';
GO
