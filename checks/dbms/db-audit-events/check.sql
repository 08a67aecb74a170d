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
SELECT name, value FROM db_audit WHERE kind = 'audit' AND is_on = 1
  AND ((name = 'server_audit' AND value <> 'all events' AND NOT (upper(value) LIKE '%CONNECT%' AND (upper(value) LIKE '%QUERY_DCL%' OR upper(value || ',') LIKE '%QUERY,%')))
    OR (name = 'pgaudit' AND NOT (lower(value) LIKE '%all%' OR (lower(value) LIKE '%role%' AND lower(value) LIKE '%ddl%'))));
