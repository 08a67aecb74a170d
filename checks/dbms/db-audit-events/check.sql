-- id: db-audit-events
-- title: The audit sees sign-ins and changes of rights
-- title[zh_CN]: 审计范围覆盖登录和权限变更
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.3.a gbt22239:8.1.4.3.b zicha:RB129
-- key: name
-- why: Records that leave out sign-ins or GRANT do not show how an intruder came in.
-- why[zh_CN]: 审计未包含登录或授权操作时，无法还原入侵过程。
-- fix: Set server_audit_events to CONNECT,QUERY_DCL,QUERY_DDL or more; pgaudit.log to role, ddl or
--     more.
-- fix[zh_CN]: server_audit_events 至少包含 CONNECT,QUERY_DCL,QUERY_DDL；pgaudit.log 至少包含 role, ddl。
SELECT name, value FROM db_audit a WHERE kind = 'audit'
  AND (name = 'server_audit' AND is_on = 1 AND value <> 'all events' AND NOT (upper(value) LIKE '%CONNECT%' AND (upper(value) LIKE '%QUERY_DCL%' OR upper(value || ',') LIKE '%QUERY,%'))
    OR name LIKE 'pgaudit%' AND EXISTS (SELECT 1 FROM db_audit WHERE name = 'pgaudit' AND is_on = 1) AND value <> ''
      AND (',' || lower(replace(value, ' ', '')) || ',' REGEXP ',-(all|role|ddl),'
           OR ',' || lower(replace(value, ' ', '')) || ',' NOT LIKE '%,all,%'
             AND NOT (',' || lower(replace(value, ' ', '')) || ',' LIKE '%,role,%' AND ',' || lower(replace(value, ' ', '')) || ',' LIKE '%,ddl,%')))
-- Whose statements are left out.
UNION ALL
SELECT name, value FROM db_settings WHERE name IN ('server_audit_excl_users', 'server_audit_incl_users') AND value <> ''
  AND EXISTS (SELECT 1 FROM db_audit WHERE name = 'server_audit' AND is_on = 1);
