-- id: device-passwords-weak
-- title: No password that a configuration shows is short, known to everybody or the account's name
-- title[zh_CN]: 配置中可读出的口令不过短、不常见，也不与账号同名
-- severity: critical
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a gbt22239:8.1.4.2.b
--     gbt22239:7.1.4.2.b gbt22239:6.1.4.2.b highrisk:6.4.1.1 highrisk:6.4.2.1 zicha:RA163
--     zicha:RB027 zicha:RB037 zicha:RB090
-- when: SELECT 1 FROM config_users WHERE password_kind IN ('plain', 'weak') OR is_password_weak
-- key: device kind name
-- why: These are the first that anybody and every worm tries.
-- why[zh_CN]: 任何人和任何蠕虫最先尝试的就是这类口令。
-- fix: Give {name} on {device} (line {line}) a long password that is used nowhere else.
-- fix[zh_CN]: 为 {device} 的 {name}（第 {line} 行）设置足够长且不在别处使用的口令。
SELECT device, kind, name, password_kind, is_password_name, line FROM config_users
WHERE (is_password_weak OR is_password_name) AND NOT is_blocked;
