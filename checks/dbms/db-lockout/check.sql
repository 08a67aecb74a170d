-- id: db-lockout
-- title: Wrong passwords lock a database account or slow the guesser down
-- title[zh_CN]: 数据库账号设置登录失败处理
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.1.b zicha:RB130
-- param most: 100 | wrong passwords in a row after which an account must be locked, at the latest
-- param most[zh_CN]: 最多允许连续输错口令的次数
-- key: name host
-- why: A program may try passwords for ever.
-- why[zh_CN]: 攻击程序可以无限次尝试口令。
-- fix: Set max_password_errors (MariaDB), FAILED_LOGIN_ATTEMPTS (MySQL, Oracle), or preload
--     auth_delay (PostgreSQL).
-- fix[zh_CN]: MariaDB 设置 max_password_errors；MySQL、Oracle 设置 FAILED_LOGIN_ATTEMPTS；PostgreSQL 加载 auth_delay。
SELECT name, host, attempts FROM db_users
WHERE can_login = 1 AND (attempts = 0 OR attempts > :most) AND password IN ('ok', 'dictionary', 'equals_user', 'default')
  AND NOT EXISTS (SELECT 1 FROM db_modules WHERE is_on = 1 AND name IN ('auth_delay', 'credcheck', 'connection_control'))
  AND (host IS NOT NULL OR EXISTS (SELECT 1 FROM db_settings WHERE name = 'shared_preload_libraries')
    OR NOT EXISTS (SELECT 1 FROM db_instances WHERE engine = 'postgresql'));
