-- id: password-max-days-default
-- title: Passwords of new accounts must be changed in time
-- title[zh_CN]: 新建账户的口令须按期更换
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param days: 180 | most days for which a password may stay
-- param days[zh_CN]: 口令最长使用天数
-- key: key
-- why: Every account created from now on starts without a limit, and nobody remembers to set one.
-- why[zh_CN]: 今后新建的账户默认没有更换期限，往往也没有人记得补设。
-- fix: Set PASS_MAX_DAYS {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 PASS_MAX_DAYS {wanted}。
SELECT key, value, :days AS wanted, coalesce(path, '/etc/login.defs') AS path, line
FROM login_policy
WHERE key = 'PASS_MAX_DAYS' AND CAST(value AS INTEGER) NOT BETWEEN 1 AND :days;
