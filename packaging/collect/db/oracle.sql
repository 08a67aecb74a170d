-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     sqlplus -S / as sysdba @oracle.sql > FILE
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SET HEADING OFF FEEDBACK OFF PAGESIZE 0 LINESIZE 32767 LONG 32767 TRIMSPOOL ON DEFINE OFF SQLBLANKLINES ON

SELECT 'zicha:begin,oracle,' || (SELECT MIN(version) FROM product_component_version WHERE product LIKE 'Oracle%') FROM DUAL;
-- needs: GRANT SELECT ON V_$OPTION to the inspecting account
SELECT 'zicha:columns,db_audit-unified,kind,name,is_on,value' FROM DUAL;
SELECT 'zicha:row,db_audit-unified,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.value IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.value), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'audit' AS kind, 'unified auditing' AS name, CASE WHEN value = 'TRUE' THEN 1 ELSE 0 END AS is_on, value
FROM v$option WHERE parameter = 'Unified Auditing'
) x
UNION ALL SELECT 'zicha:seen,db_audit-unified' FROM DUAL;
-- needs: GRANT SELECT ON V_$PARAMETER to the inspecting account
SELECT 'zicha:columns,db_audit,kind,name,is_on,value' FROM DUAL;
SELECT 'zicha:row,db_audit,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.value IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.value), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'audit' AS kind, 'audit_trail' AS name, CASE WHEN value IN ('NONE', 'FALSE') THEN 0 ELSE 1 END AS is_on, value
FROM v$parameter WHERE name = 'audit_trail'
) x
UNION ALL SELECT 'zicha:seen,db_audit' FROM DUAL;
-- needs: GRANT SELECT ON V_$DATABASE to the inspecting account
SELECT 'zicha:columns,db_backups-log,kind,name,engine,is_on' FROM DUAL;
SELECT 'zicha:row,db_backups-log,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.engine IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.engine), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'log' AS kind, 'redo log archive' AS name, 'oracle' AS engine, CASE WHEN log_mode = 'ARCHIVELOG' THEN 1 ELSE 0 END AS is_on FROM v$database
) x
UNION ALL SELECT 'zicha:seen,db_backups-log' FROM DUAL;
-- needs: GRANT SELECT ON V_$RMAN_BACKUP_JOB_DETAILS to the inspecting account
SELECT 'zicha:columns,db_backups,kind,name,engine,finished,age_hours,bytes,is_whole' FROM DUAL;
SELECT 'zicha:row,db_backups,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.engine IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.engine), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.finished IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.finished), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.age_hours IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.age_hours), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.bytes IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.bytes), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_whole IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_whole), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'backup' AS kind, input_type AS name, 'oracle' AS engine, TO_CHAR(end_time, 'YYYY-MM-DD HH24:MI:SS') AS finished,
  ROUND((SYSDATE - end_time) * 24, 1) AS age_hours, output_bytes AS bytes,
  CASE WHEN status IN ('COMPLETED', 'COMPLETED WITH WARNINGS') THEN 1 ELSE 0 END AS is_whole
FROM (SELECT j.*, ROW_NUMBER() OVER (ORDER BY j.start_time DESC) AS place FROM v$rman_backup_job_details j
      WHERE j.input_type IN ('DB FULL', 'DB INCR') AND j.status NOT LIKE 'RUNNING%')
WHERE place = 1
) x
UNION ALL SELECT 'zicha:seen,db_backups' FROM DUAL;
-- needs: GRANT SELECT ON DBA_TABLESPACES to the inspecting account
SELECT 'zicha:columns,db_encryption,kind,name,is_on' FROM DUAL;
SELECT 'zicha:row,db_encryption,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'rest' AS kind, 'tables' AS name, MIN(CASE WHEN encrypted = 'YES' THEN 1 ELSE 0 END) AS is_on
FROM dba_tablespaces WHERE contents = 'PERMANENT' AND tablespace_name NOT IN ('SYSTEM', 'SYSAUX') HAVING COUNT(*) > 0
) x
UNION ALL SELECT 'zicha:seen,db_encryption' FROM DUAL;
-- needs: GRANT SELECT ON V_$INSTANCE, V_$DATABASE to the inspecting account (or SELECT_CATALOG_ROLE)
SELECT 'zicha:columns,db_instances,account,started,is_standby' FROM DUAL;
SELECT 'zicha:row,db_instances,' || CASE WHEN x.account IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.account), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.started IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.started), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_standby IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_standby), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT USER AS account, TO_CHAR(i.startup_time, 'YYYY-MM-DD HH24:MI:SS') AS started,
  CASE WHEN d.database_role LIKE '%STANDBY%' THEN 1 ELSE 0 END AS is_standby FROM v$instance i, v$database d
) x
UNION ALL SELECT 'zicha:seen,db_instances' FROM DUAL;
-- needs: GRANT SELECT ON DBA_DB_LINKS to the inspecting account
SELECT 'zicha:columns,db_modules,kind,name,is_on,is_dangerous' FROM DUAL;
SELECT 'zicha:row,db_modules,' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_on IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_on), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_dangerous IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_dangerous), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'link' AS kind, owner || '.' || db_link AS name, 1 AS is_on, CASE WHEN owner = 'PUBLIC' THEN 1 ELSE 0 END AS is_dangerous FROM dba_db_links
) x
UNION ALL SELECT 'zicha:seen,db_modules' FROM DUAL;
-- needs: GRANT SELECT ON DBA_OBJECTS, SYS.USER$ to the inspecting account
SELECT 'zicha:columns,db_objects,database,schema,type,n' FROM DUAL;
SELECT 'zicha:row,db_objects,' || CASE WHEN x.database IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.database), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.schema IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.schema), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.n IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.n), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT SYS_CONTEXT('USERENV', 'DB_NAME') AS "database", owner AS schema,
  CASE object_type WHEN 'TABLE' THEN 'table' WHEN 'VIEW' THEN 'view' WHEN 'TRIGGER' THEN 'trigger' WHEN 'SEQUENCE' THEN 'sequence'
       ELSE 'routine' END AS type, COUNT(*) AS n
FROM dba_objects WHERE object_type IN ('TABLE', 'VIEW', 'TRIGGER', 'SEQUENCE', 'PROCEDURE', 'FUNCTION', 'PACKAGE')
  AND owner NOT IN (SELECT name FROM sys.user$ WHERE user# < 100)
GROUP BY owner, CASE object_type WHEN 'TABLE' THEN 'table' WHEN 'VIEW' THEN 'view' WHEN 'TRIGGER' THEN 'trigger'
  WHEN 'SEQUENCE' THEN 'sequence' ELSE 'routine' END
) x
UNION ALL SELECT 'zicha:seen,db_objects' FROM DUAL;
-- needs: GRANT SELECT ON DBA_TAB_PRIVS, DBA_USERS, SYS.USER$ to the inspecting account
SELECT 'zicha:columns,db_privileges-public,grantee,privilege,object_type,object,can_grant,is_public' FROM DUAL;
SELECT 'zicha:row,db_privileges-public,' || CASE WHEN x.grantee IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.grantee), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.privilege IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.privilege), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object_type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object_type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_grant IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_grant), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_public IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_public), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT p.grantee AS grantee, p.privilege AS privilege, CASE WHEN p.privilege = 'EXECUTE' THEN 'routine' ELSE 'table' END AS object_type,
  p.owner || '.' || p.table_name AS object, CASE WHEN p.grantable = 'YES' THEN 1 ELSE 0 END AS can_grant,
  CASE WHEN p.grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public
FROM dba_tab_privs p WHERE (p.grantee = 'PUBLIC' AND (p.table_name LIKE 'UTL\_%' ESCAPE '\' OR p.table_name LIKE 'DBMS\_%' ESCAPE '\'
  OR p.table_name = 'HTTPURITYPE' OR p.owner NOT IN (SELECT name FROM sys.user$ WHERE user# < 100)))
  OR (p.grantable = 'YES' AND p.grantee IN (SELECT username FROM dba_users)
      AND p.grantee NOT IN (SELECT name FROM sys.user$ WHERE user# < 100))
) x
UNION ALL SELECT 'zicha:seen,db_privileges-public' FROM DUAL;
-- needs: GRANT SELECT ON DBA_ROLE_PRIVS to the inspecting account
SELECT 'zicha:columns,db_privileges-roles,grantee,privilege,object_type,object,can_grant,is_public' FROM DUAL;
SELECT 'zicha:row,db_privileges-roles,' || CASE WHEN x.grantee IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.grantee), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.privilege IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.privilege), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object_type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object_type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_grant IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_grant), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_public IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_public), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT grantee, 'ROLE ' || granted_role AS privilege, 'role' AS object_type, granted_role AS object,
  CASE WHEN admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant, CASE WHEN grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public
FROM dba_role_privs WHERE grantee = 'PUBLIC' OR grantee IN (SELECT username FROM dba_users)
) x
UNION ALL SELECT 'zicha:seen,db_privileges-roles' FROM DUAL;
-- needs: GRANT SELECT ON DBA_SYS_PRIVS, DBA_ROLE_PRIVS, DBA_USERS to the inspecting account
SELECT 'zicha:columns,db_privileges-via,grantee,privilege,object_type,object,can_grant,is_public,via,is_superuser' FROM DUAL;
SELECT 'zicha:row,db_privileges-via,' || CASE WHEN x.grantee IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.grantee), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.privilege IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.privilege), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object_type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object_type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_grant IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_grant), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_public IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_public), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.via IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.via), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_superuser IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_superuser), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT r.grantee AS grantee, p.privilege AS privilege, 'server' AS object_type, '*' AS object,
  CASE WHEN p.admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant, CASE WHEN r.grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public, r.via AS via,
  CASE WHEN r.grantee IN ('SYS', 'SYSTEM') OR r.path LIKE '%>DBA>%' OR EXISTS (SELECT 1 FROM dba_role_privs d WHERE d.grantee = r.grantee AND d.granted_role = 'DBA')
       THEN 1 ELSE 0 END AS is_superuser
FROM (SELECT CONNECT_BY_ROOT grantee AS grantee, granted_role, SUBSTR(SYS_CONNECT_BY_PATH(granted_role, '>'), 2) AS via,
        SYS_CONNECT_BY_PATH(granted_role, '>') || '>' AS path
      FROM dba_role_privs START WITH grantee = 'PUBLIC' OR grantee IN (SELECT username FROM dba_users)
      CONNECT BY NOCYCLE PRIOR granted_role = grantee) r
JOIN dba_sys_privs p ON p.grantee = r.granted_role
) x
UNION ALL SELECT 'zicha:seen,db_privileges-via' FROM DUAL;
-- needs: GRANT SELECT ON DBA_SYS_PRIVS, DBA_ROLE_PRIVS to the inspecting account
SELECT 'zicha:columns,db_privileges,grantee,privilege,object_type,object,can_grant,is_public,is_superuser' FROM DUAL;
SELECT 'zicha:row,db_privileges,' || CASE WHEN x.grantee IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.grantee), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.privilege IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.privilege), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object_type IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object_type), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.object IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.object), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_grant IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_grant), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_public IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_public), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_superuser IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_superuser), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT p.grantee AS grantee, p.privilege AS privilege, 'server' AS object_type, '*' AS object,
  CASE WHEN p.admin_option = 'YES' THEN 1 ELSE 0 END AS can_grant, CASE WHEN p.grantee = 'PUBLIC' THEN 1 ELSE 0 END AS is_public,
  CASE WHEN p.grantee IN ('SYS', 'SYSTEM', 'DBA') OR EXISTS (SELECT 1 FROM dba_role_privs r WHERE r.grantee = p.grantee AND r.granted_role = 'DBA')
       THEN 1 ELSE 0 END AS is_superuser
FROM dba_sys_privs p WHERE p.grantee = 'PUBLIC' OR p.grantee IN (SELECT username FROM dba_users)
) x
UNION ALL SELECT 'zicha:seen,db_privileges' FROM DUAL;
-- needs: GRANT SELECT ON V_$SESSION to the inspecting account
SELECT 'zicha:columns,db_sessions,id,user,client,is_remote,program' FROM DUAL;
SELECT 'zicha:row,db_sessions,' || CASE WHEN x.id IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.id), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.user IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.user), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.client IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.client), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_remote IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_remote), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.program IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.program), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT sid AS id, username AS "user", machine AS client, CASE WHEN machine = (SELECT host_name FROM v$instance) THEN 0 ELSE 1 END AS is_remote,
  program FROM v$session WHERE username IS NOT NULL AND type = 'USER'
) x
UNION ALL SELECT 'zicha:seen,db_sessions' FROM DUAL;
-- needs: GRANT SELECT ON V_$PARAMETER to the inspecting account
SELECT 'zicha:columns,db_settings,name,value,origin' FROM DUAL;
SELECT 'zicha:row,db_settings,' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.value IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.value), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.origin IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.origin), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT name, value, CASE WHEN isdefault = 'TRUE' THEN 'default' ELSE 'file' END AS origin FROM v$parameter
) x
UNION ALL SELECT 'zicha:seen,db_settings' FROM DUAL;
-- needs: GRANT SELECT ON V_$ARCHIVE_DEST_STATUS to the inspecting account
SELECT 'zicha:columns,db_standby,role,peer,kind,state,is_running,error' FROM DUAL;
SELECT 'zicha:row,db_standby,' || CASE WHEN x.role IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.role), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.peer IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.peer), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.kind IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.kind), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.state IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.state), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_running IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_running), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.error IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.error), '"', '""'), CHR(10), ' ') || '"' END FROM (
SELECT 'primary' AS role, dest_name AS peer, 'replication' AS kind, status AS state, CASE WHEN status = 'VALID' THEN 1 ELSE 0 END AS is_running, error
FROM v$archive_dest_status WHERE type = 'PHYSICAL' AND status <> 'INACTIVE'
) x
UNION ALL SELECT 'zicha:seen,db_standby' FROM DUAL;
-- needs: GRANT SELECT ON DBA_USERS, DBA_USERS_WITH_DEFPWD, DBA_PROFILES, DBA_ROLE_PRIVS, SYS.USER$ to the inspecting account
SELECT 'zicha:columns,db_users,name,password,can_login,is_role,is_superuser,is_default,is_anonymous,is_locked,is_expired,changed,valid_until,is_weak_hash,lifetime_days,attempts' FROM DUAL;
SELECT 'zicha:row,db_users,' || CASE WHEN x.name IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.name), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.password IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.password), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.can_login IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.can_login), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_role IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_role), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_superuser IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_superuser), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_default IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_default), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_anonymous IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_anonymous), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_locked IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_locked), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_expired IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_expired), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.changed IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.changed), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.valid_until IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.valid_until), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.is_weak_hash IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.is_weak_hash), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.lifetime_days IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.lifetime_days), '"', '""'), CHR(10), ' ') || '"' END || ',' || CASE WHEN x.attempts IS NULL THEN '' ELSE '"' || REPLACE(REPLACE(TO_CHAR(x.attempts), '"', '""'), CHR(10), ' ') || '"' END FROM (
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
FROM dba_users u LEFT JOIN dba_users_with_defpwd d ON d.username = u.username LEFT JOIN sys.user$ s ON s.name = u.username
) x
UNION ALL SELECT 'zicha:seen,db_users' FROM DUAL;
SELECT 'zicha:end' FROM DUAL;
EXIT
