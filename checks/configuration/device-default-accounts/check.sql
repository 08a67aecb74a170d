-- id: device-default-accounts
-- title: Network devices have no accounts with names that everybody knows
-- title[zh_CN]: 网络设备未使用众所周知的默认账号名
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.4.2.b gbt22239:7.1.4.2.b gbt22239:6.1.4.2.b gbt22239:8.1.4.2.c
--     gbt22239:7.1.4.2.c gbt22239:6.1.4.2.c highrisk:6.4.2.1 zicha:RB090 zicha:RA108
-- key: device kind name
-- why: A known name is half of what a guesser needs, and nobody can say which person used it.
-- why[zh_CN]: 账号名已知，猜测者就成功了一半，且无法说明究竟是谁使用了它。
-- fix: On {device}, give each administrator an own account, then delete {name} (line {line}).
-- fix[zh_CN]: 在 {device} 上为每位管理员建立独立账号后，删除 {name}（第 {line} 行）。
SELECT device, kind, name, line FROM config_users
WHERE kind IN ('user', 'web') AND NOT is_blocked AND is_administrator
  AND lower(name) IN ('admin', 'administrator', 'root', 'cisco', 'huawei', 'h3c', 'ruijie', 'test', 'guest', 'user',
                      'manager', 'default', 'super', 'supervisor', 'netscreen', 'usg');
