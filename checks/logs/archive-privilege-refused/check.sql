-- id: archive-privilege-refused
-- title: Nobody tries in vain to become root
-- title[zh_CN]: 没有越权提权尝试
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.3.a zicha:RB096
-- param least: 2 | refusals from which on it counts: one may be a slip
-- param least[zh_CN]: 达到几次才计入：一次可能是误操作
-- when: SELECT 1 FROM log_logins UNION ALL SELECT 1 FROM log_privilege UNION ALL SELECT 1 FROM log_events
-- key: host account way
-- why: Somebody who is not allowed to has tried to act as the administrator.
-- why[zh_CN]: 有未获授权的人员尝试以管理员身份操作。
-- fix: Ask {account} what was wanted on {host} at {last_at}.
-- fix[zh_CN]: 向 {account} 核实 {last_at} 在 {host} 上的操作意图。
SELECT host, account, way, what, sum(count) AS count, max(last_at) AS last_at FROM log_privilege
WHERE is_refused GROUP BY host, account, way, what HAVING sum(count) >= CAST(:least AS INTEGER);
