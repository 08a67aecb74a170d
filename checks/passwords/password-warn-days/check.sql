-- id: password-warn-days
-- title: People are told in time that their password runs out
-- title[zh_CN]: 口令到期前及时提醒用户
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param days: 7 | least days of warning
-- param days[zh_CN]: 至少提前提醒的天数
-- key: name
-- why: Who is stopped by an expired password in the middle of work chooses the first thing that
--     comes to mind, or borrows a colleague's account.
-- why[zh_CN]: 工作中突然因口令到期被拦下的人，往往随手设一个口令，或借用同事的账户。
-- fix: For accounts chage -W {wanted} {name}; for new ones PASS_WARN_AGE {wanted} in
--     /etc/login.defs ({path}:{line}).
-- fix[zh_CN]: 已有账户执行 chage -W {wanted} {name}；新建账户在 /etc/login.defs 中设置 PASS_WARN_AGE {wanted}（{path}:{line}）。
/* Warning matters only where passwords run out. */
SELECT p.name, p.warn_days, :days AS wanted, p.path, p.line
FROM passwords AS p JOIN users AS u ON u.name = p.name
WHERE p.state = 'set' AND u.can_login AND p.max_days < 10000 AND coalesce(p.warn_days, -1) < :days
UNION ALL
SELECT 'new accounts', w.value, :days, coalesce(w.path, '/etc/login.defs'), w.line
FROM login_policy AS w JOIN login_policy AS m ON m.key = 'PASS_MAX_DAYS'
WHERE w.key = 'PASS_WARN_AGE' AND CAST(w.value AS INTEGER) < :days
  AND CAST(m.value AS INTEGER) BETWEEN 1 AND 9999;
