-- id: device-accounts-have-passwords
-- title: Every account of a network device has a password
-- title[zh_CN]: 网络设备的每个账号都设有口令
-- severity: critical
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a highrisk:6.4.1.1 zicha:RA096
--     zicha:RA163
-- key: device kind name
-- why: With the name alone anybody signs in.
-- why[zh_CN]: 只凭用户名即可登录。
-- fix: Set a password for {name} on {device} (line {line}), or delete the account.
-- fix[zh_CN]: 为 {device} 的 {name}（第 {line} 行）设置口令，或删除该账号。
SELECT device, kind, name, line FROM config_users
WHERE NOT has_password AND kind IN ('user', 'web') AND is_administrator AND NOT is_blocked;
