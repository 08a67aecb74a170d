-- id: defs-inactive
-- title: New accounts are closed soon after their password ran out
-- title[zh_CN]: 新建账户在口令到期后及时关闭
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- param days: 35 | most days from the end of a password to the end of the account
-- param days[zh_CN]: 口令到期后账户保留的最多天数
-- key: setting
-- same-as: xccdf:account_disable_post_pw_expiration
-- why: Accounts of people who have left stay open until somebody remembers them.
-- why[zh_CN]: 离职人员的账户会一直开放，直到有人想起。
-- fix: Set INACTIVE={wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 INACTIVE={wanted}。
SELECT 'useradd.INACTIVE' AS setting, coalesce(l.value, 'not set') AS value, :days AS wanted,
       coalesce(l.path, '/etc/default/useradd') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'useradd.INACTIVE'
WHERE l.value IS NULL OR l.is_default OR coalesce(l.number, -1) NOT BETWEEN 0 AND :days;
