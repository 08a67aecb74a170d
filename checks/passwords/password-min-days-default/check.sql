-- id: password-min-days-default
-- title: Passwords of new accounts have a least age
-- title[zh_CN]: 新账户口令有最短使用期限
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179
-- param days: 1 | least days before a password may be changed again
-- param days[zh_CN]: 口令再次更换前的最少天数
-- key: path
-- same-as: xccdf:accounts_minimum_age_login_defs
-- why: Somebody who is made to change the password otherwise changes it back in a minute.
-- why[zh_CN]: 否则被要求换口令的人一分钟后就能换回原来的口令。
-- fix: Set PASS_MIN_DAYS {wanted} in /etc/login.defs.
-- fix[zh_CN]: 在 /etc/login.defs 中设置 PASS_MIN_DAYS {wanted}。
SELECT value, :days AS wanted, coalesce(path, '/etc/login.defs') AS path, line FROM login_policy
WHERE key = 'PASS_MIN_DAYS' AND CAST(value AS INTEGER) < :days;
