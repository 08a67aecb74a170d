-- id: archive-root-sign-in
-- title: Administrators come in under names of their own
-- title[zh_CN]: 管理员以本人账户登录
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.4.2.c gbt22239:8.1.4.1.a zicha:RA055
-- when: SELECT 1 FROM log_logins
-- key: host account from_address
-- why: With one shared root or Administrator sign-in the log cannot say who did what.
-- why[zh_CN]: 共用 root 或 Administrator 登录，日志无法说明具体由谁操作。
-- fix: Let each administrator sign in to {host} under a name of their own and use sudo or a bastion.
-- fix[zh_CN]: 让每位管理员以本人账户登录 {host}，再通过 sudo 或堡垒机操作。
SELECT host, account, from_address, service, sum(count) AS count, max(last_at) AS last_at FROM log_logins
WHERE NOT is_refused AND from_address IS NOT NULL AND lower(account) IN ('root', 'administrator', '管理员')
GROUP BY host, account, from_address, service;
