-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     disql -S SYSDBA@HOST -C "set heading off" '`dm.sql' > FILE
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SELECT 'zicha:begin,dm,' || (SELECT MIN(banner) FROM v$version) FROM DUAL;
SELECT 'zicha:columns,db_audit,kind,name,is_on,value' FROM DUAL;
SELECT 'zicha:row,db_audit,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.value IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.value), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'audit' AS kind, 'enable_audit' AS name, CASE WHEN para_value = '0' THEN 0 ELSE 1 END AS is_on, para_value AS value FROM v$dm_ini
WHERE para_name = 'ENABLE_AUDIT'
) x
UNION ALL SELECT 'zicha:seen,db_audit' FROM DUAL;
SELECT 'zicha:columns,db_backups-log,kind,name,engine,is_on' FROM DUAL;
SELECT 'zicha:row,db_backups-log,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.engine IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.engine), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'log' AS kind, 'archive' AS name, 'dm' AS engine, CASE WHEN arch_mode = 'Y' THEN 1 ELSE 0 END AS is_on FROM v$database
) x
UNION ALL SELECT 'zicha:seen,db_backups-log' FROM DUAL;
SELECT 'zicha:columns,db_backups,kind,name,engine,finished,age_hours,is_encrypted' FROM DUAL;
SELECT 'zicha:row,db_backups,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.engine IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.engine), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.finished IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.finished), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.age_hours IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.age_hours), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_encrypted IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_encrypted), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'backup' AS kind, backup_name AS name, 'dm' AS engine, TO_CHAR(backup_time, 'YYYY-MM-DD HH24:MI:SS') AS finished,
  ROUND((SYSDATE - backup_time) * 24, 1) AS age_hours, CASE WHEN encrypt_type > 0 THEN 1 ELSE 0 END AS is_encrypted FROM v$backupset
) x
UNION ALL SELECT 'zicha:seen,db_backups' FROM DUAL;
SELECT 'zicha:columns,db_encryption,kind,name,is_on,value' FROM DUAL;
SELECT 'zicha:row,db_encryption,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.value IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.value), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'transport' AS kind, 'tls' AS name, CASE WHEN para_value = '0' THEN 0 ELSE 1 END AS is_on, para_value AS value FROM v$dm_ini
WHERE para_name = 'ENABLE_ENCRYPT'
) x
UNION ALL SELECT 'zicha:seen,db_encryption' FROM DUAL;
SELECT 'zicha:columns,db_instances,account,started,is_standby' FROM DUAL;
SELECT 'zicha:row,db_instances,' || CASE WHEN x.account IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.account), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.started IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.started), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_standby IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_standby), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT USER AS account, TO_CHAR(start_time, 'YYYY-MM-DD HH24:MI:SS') AS started, CASE WHEN mode$ = 'STANDBY' THEN 1 ELSE 0 END AS is_standby FROM v$instance
) x
UNION ALL SELECT 'zicha:seen,db_instances' FROM DUAL;
-- needs: GRANT SELECT ON SYS.DBA_OBJECTS to the inspecting account
SELECT 'zicha:columns,db_objects,schema,type,n' FROM DUAL;
SELECT 'zicha:row,db_objects,' || CASE WHEN x.schema IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.schema), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.n IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.n), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT owner AS schema, LOWER(object_type) AS type, COUNT(*) AS n FROM dba_objects
WHERE object_type IN ('TABLE', 'VIEW', 'TRIGGER', 'SEQUENCE') AND owner NOT IN ('SYS', 'SYSDBA', 'SYSAUDITOR', 'SYSSSO', 'CTISYS')
GROUP BY owner, LOWER(object_type)
) x
UNION ALL SELECT 'zicha:seen,db_objects' FROM DUAL;
-- needs: GRANT SELECT ON SYS.DBA_ROLE_PRIVS to the inspecting account
SELECT 'zicha:columns,db_privileges-roles,grantee,privilege,object_type,object,can_grant,is_public' FROM DUAL;
SELECT 'zicha:row,db_privileges-roles,' || CASE WHEN x.grantee IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.grantee), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.privilege IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.privilege), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object_type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object_type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_grant IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_grant), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_public IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_public), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT grantee, 'ROLE ' || granted_role AS privilege, 'role' AS object_type, granted_role AS object,
  CASE WHEN admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant, CASE WHEN grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public FROM dba_role_privs
) x
UNION ALL SELECT 'zicha:seen,db_privileges-roles' FROM DUAL;
-- needs: GRANT SELECT ON SYS.DBA_TAB_PRIVS to the inspecting account
SELECT 'zicha:columns,db_privileges-tables,grantee,privilege,object_type,object,can_grant,is_public' FROM DUAL;
SELECT 'zicha:row,db_privileges-tables,' || CASE WHEN x.grantee IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.grantee), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.privilege IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.privilege), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object_type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object_type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_grant IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_grant), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_public IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_public), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT grantee, privilege, CASE WHEN privilege = 'EXECUTE' THEN 'routine' ELSE 'table' END AS object_type,
  owner || '.' || table_name AS object, CASE WHEN grantable = 'YES' THEN 1 ELSE 0 END AS can_grant,
  CASE WHEN grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public
FROM dba_tab_privs WHERE (grantee = 'PUBLIC' OR grantable = 'YES') AND owner NOT IN ('SYS', 'SYSDBA', 'SYSAUDITOR', 'SYSSSO', 'CTISYS')
) x
UNION ALL SELECT 'zicha:seen,db_privileges-tables' FROM DUAL;
-- needs: GRANT SELECT ON SYS.DBA_SYS_PRIVS to the inspecting account
SELECT 'zicha:columns,db_privileges,grantee,privilege,object_type,object,can_grant,is_public,is_superuser' FROM DUAL;
SELECT 'zicha:row,db_privileges,' || CASE WHEN x.grantee IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.grantee), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.privilege IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.privilege), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object_type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object_type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_grant IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_grant), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_public IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_public), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_superuser IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_superuser), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT grantee, privilege, 'server' AS object_type, '*' AS object, CASE WHEN admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant,
  CASE WHEN grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public,
  CASE WHEN grantee IN ('SYSDBA', 'DBA', 'SYS') THEN 1 ELSE 0 END AS is_superuser FROM dba_sys_privs
) x
UNION ALL SELECT 'zicha:seen,db_privileges' FROM DUAL;
-- needs: GRANT SELECT ON SYS.SYSUSERS, SYS.SYSOBJECTS to the inspecting account
SELECT 'zicha:columns,db_remote_hosts,source,user,host,database,is_remote,is_any' FROM DUAL;
SELECT 'zicha:row,db_remote_hosts,' || CASE WHEN x.source IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.source), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.user IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.user), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.host IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.host), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.database IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.database), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_remote IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_remote), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_any IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_any), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'account' AS source, o.name AS "user", NVL(s.allow_addr, '%') AS host, 'all' AS "database", 1 AS is_remote,
  CASE WHEN s.allow_addr IS NULL THEN 1 ELSE 0 END AS is_any
FROM sysusers s JOIN sysobjects o ON o.id = s.id AND o.type$ = 'UR'
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts' FROM DUAL;
SELECT 'zicha:columns,db_sessions,id,user,client,is_remote,program' FROM DUAL;
SELECT 'zicha:row,db_sessions,' || CASE WHEN x.id IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.id), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.user IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.user), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.client IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.client), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_remote IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_remote), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.program IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.program), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT sess_id AS id, user_name AS "user", clnt_ip AS client, CASE WHEN clnt_ip LIKE '%127.0.0.1%' OR clnt_ip LIKE '::1%' THEN 0 ELSE 1 END AS is_remote,
  appname AS program FROM v$sessions
) x
UNION ALL SELECT 'zicha:seen,db_sessions' FROM DUAL;
SELECT 'zicha:columns,db_settings,name,value,origin' FROM DUAL;
SELECT 'zicha:row,db_settings,' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.value IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.value), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.origin IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.origin), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT LOWER(para_name) AS name, para_value AS value, 'file' AS origin FROM v$dm_ini
) x
UNION ALL SELECT 'zicha:seen,db_settings' FROM DUAL;
-- needs: GRANT SELECT ON SYS.DBA_USERS, SYS.SYSUSERS, SYS.SYSOBJECTS to the inspecting account
SELECT 'zicha:columns,db_users,name,can_login,is_role,is_superuser,is_default,is_anonymous,is_locked,valid_until,lifetime_days,attempts' FROM DUAL;
SELECT 'zicha:row,db_users,' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_login IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_login), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_role IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_role), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_superuser IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_superuser), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_default IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_default), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_anonymous IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_anonymous), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_locked IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_locked), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.valid_until IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.valid_until), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.lifetime_days IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.lifetime_days), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.attempts IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.attempts), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT u.username AS name, CASE WHEN u.account_status LIKE '%LOCKED%' THEN 0 ELSE 1 END AS can_login, 0 AS is_role,
  CASE WHEN u.username = 'SYSDBA' OR EXISTS (SELECT 1 FROM dba_role_privs r WHERE r.grantee = u.username AND r.granted_role = 'DBA') THEN 1 ELSE 0 END
    AS is_superuser,
  CASE WHEN u.username IN ('SYSDBA', 'SYSAUDITOR', 'SYSSSO', 'SYSDBO', 'SYS') THEN 1 ELSE 0 END AS is_default, 0 AS is_anonymous,
  CASE WHEN u.account_status LIKE '%LOCKED%' THEN 1 ELSE 0 END AS is_locked, TO_CHAR(u.expiry_date, 'YYYY-MM-DD') AS valid_until,
  CASE WHEN s.life_time IS NULL THEN 0 ELSE s.life_time END AS lifetime_days, s.failed_num AS attempts
FROM dba_users u LEFT JOIN sysobjects o ON o.name = u.username AND o.type$ = 'UR' LEFT JOIN sysusers s ON s.id = o.id
) x
UNION ALL SELECT 'zicha:seen,db_users' FROM DUAL;
SELECT 'zicha:end' FROM DUAL;
