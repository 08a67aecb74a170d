-- id: existing-inactive
-- title: Every account is closed soon after its password ran out
-- title[zh_CN]: 口令到期后及时关闭账户
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- param days: 35 | most days from the end of a password to the end of the account
-- param days[zh_CN]: 口令到期后账户保留的最多天数
-- key: name
-- same-as: xccdf:accounts_set_post_pw_existing
-- why: Accounts of people who have left stay open until somebody remembers them.
-- why[zh_CN]: 离职人员的账户会一直开放，直到有人想起。
-- fix: chage --inactive {wanted} {name}
-- fix[zh_CN]: 执行 chage --inactive {wanted} {name}。
SELECT name, inactive_days, :days AS wanted, path, line
FROM passwords
WHERE state IN ('set', 'empty') AND (inactive_days IS NULL OR inactive_days NOT BETWEEN 0 AND :days);
