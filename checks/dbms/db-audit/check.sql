-- id: db-audit
-- title: The database records who did what
-- title[zh_CN]: 数据库启用安全审计
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.3.a zicha:RB129 zicha:RB156
-- key: engine version
-- why: After a leak nobody can say which account read which table.
-- why[zh_CN]: 发生泄露后无法查明哪个账号访问了哪些数据。
-- fix: Load server_audit (MariaDB), an audit plugin (MySQL), pgaudit (PostgreSQL); switch the
--     vendor's audit on.
-- fix[zh_CN]: MariaDB 加载 server_audit；MySQL 安装审计插件；PostgreSQL 加载 pgaudit；其他数据库启用自带审计。
SELECT engine, version FROM db_instances
WHERE NOT EXISTS (SELECT 1 FROM db_audit WHERE is_on = 1 AND (kind = 'audit' OR (kind = 'statements' AND value = 'all')));
