-- id: db-log-statement
-- title: Changes of tables and rights leave a record
-- title[zh_CN]: 结构与权限变更留有记录
-- severity: low
-- area: dbms
-- controls: gbt22239:8.1.4.3.a zicha:RB129
-- when: SELECT 1 FROM db_audit WHERE kind = 'statements'
-- key: name
-- why: A dropped table or a new superuser leaves no trace.
-- why[zh_CN]: 删除表或新增超级用户不会留下任何记录。
-- fix: Set log_statement = 'ddl', or load pgaudit.
-- fix[zh_CN]: 设置 log_statement = 'ddl'，或加载 pgaudit。
SELECT kind, name, value FROM db_audit WHERE kind = 'statements' AND is_on = 0
  AND NOT EXISTS (SELECT 1 FROM db_audit WHERE kind = 'audit' AND is_on = 1);
