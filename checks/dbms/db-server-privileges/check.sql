-- id: db-server-privileges
-- title: Rights over the whole server are the administrators'
-- title[zh_CN]: 服务器级管理权限仅授予管理员
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095
-- key: grantee host privilege object via
-- why: Who may make accounts, stop the server or see all queries is an administrator by another
--     name.
-- why[zh_CN]: 能创建账号、停止服务或查看全部会话的账号等同管理员。
-- fix: REVOKE {privilege} FROM {grantee}, or the role {via} through which it comes.
-- fix[zh_CN]: 收回 {grantee} 的 {privilege} 权限（若经角色 {via} 获得，则收回角色）。
SELECT grantee, host, privilege, nullif(object, '*') AS object, via FROM db_privileges p
WHERE (p.object_type = 'server' AND p.privilege IN ('SUPER', 'SHUTDOWN', 'CREATE USER', 'RELOAD', 'SET USER', 'CONNECTION ADMIN', 'SUPERUSER',
    'CREATEROLE', 'BYPASSRLS', 'PROCESS', 'CONTROL SERVER', 'ALTER SYSTEM', 'ALTER ANY LOGIN', 'DROP ANY TABLE', 'GRANT ANY PRIVILEGE',
    'FEDERATED ADMIN', 'BINLOG ADMIN', 'READ_ONLY ADMIN', 'REPLICATION SLAVE ADMIN', 'CONNECTION_ADMIN', 'ROLE_ADMIN', 'SET_USER_ID',
    'SYSTEM_VARIABLES_ADMIN', 'PERSIST_RO_VARIABLES_ADMIN', 'BINLOG_ADMIN', 'REPLICATION_SLAVE_ADMIN', 'BINLOG REPLAY', 'REPLICATION MASTER ADMIN', 'AUDIT_ADMIN', 'SYSTEM_USER', 'AUTHENTICATION_POLICY_ADMIN', 'SET_ANY_DEFINER', 'ALLOW_NONEXISTENT_DEFINER', 'CLONE_ADMIN')
    -- Whoever may silence the log, or have code of his own loaded.
    OR p.object_type = 'server' AND p.privilege = 'SET' AND p.object REGEXP '^(log_|pgaudit|session_preload_|dynamic_library_|session_replication_|lo_compat|allow_)'
    -- Who may stand in for an administrator, or for anybody, is one.
    OR p.privilege = 'PROXY' AND EXISTS (SELECT 1 FROM db_users u WHERE u.name = p.grantee AND u.host = p.host) AND (p.object LIKE '@%' OR EXISTS (SELECT 1 FROM db_users s WHERE s.name || '@' || s.host = p.object AND s.is_superuser = 1)))
  AND coalesce(p.is_superuser, 0) = 0
  AND NOT EXISTS (SELECT 1 FROM db_users u WHERE u.name = p.grantee AND coalesce(u.host, '') = coalesce(p.host, '') AND (u.is_superuser = 1 AND p.via IS NULL OR u.is_role = 1)
                  AND coalesce(p.is_public, 0) = 0)
  AND NOT (p.privilege = 'PROCESS' AND EXISTS (SELECT 1 FROM db_instances i WHERE i.account = p.grantee || '@' || p.host));
