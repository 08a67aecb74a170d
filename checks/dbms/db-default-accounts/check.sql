-- id: db-default-accounts
-- title: Accounts that came with the database cannot sign in with a password they came with
-- title[zh_CN]: 数据库自带账号已停用或已修改默认口令
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.2.b zicha:RB132 highrisk:6.4.2.1
-- key: name host
-- why: Their names and first passwords stand in every manual.
-- why[zh_CN]: 自带账号的名称和初始口令在手册中公开。
-- fix: Lock {name}, or give it a password of its own.
-- fix[zh_CN]: 锁定账号 {name}，或修改其口令。
SELECT name, host, password, is_superuser FROM db_users
WHERE can_login = 1 AND (password = 'default' OR (is_default = 1 AND is_superuser = 0 AND password NOT IN ('external', 'locked', 'unknown')));
