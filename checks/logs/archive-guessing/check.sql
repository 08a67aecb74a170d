-- id: archive-guessing
-- title: Nobody guesses passwords
-- title[zh_CN]: 没有口令猜测行为
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.3.3.a gbt22239:8.1.4.1.b zicha:RB096
-- param most: 20 | refused sign-ins from one address
-- param most[zh_CN]: 同一地址登录失败次数
-- when: SELECT 1 FROM log_logins
-- key: from_address service
-- why: Many refused sign-ins from one place are a program that tries passwords.
-- why[zh_CN]: 同一来源的大量登录失败说明有程序在尝试口令。
-- fix: Block {from_address}, or find the machine if it is one of ours; lock accounts after a few refusals.
-- fix[zh_CN]: 封禁 {from_address}；若为内部主机则找到该主机并查杀；配置登录失败锁定。
SELECT from_address, service, sum(count) AS refused, count(DISTINCT account) AS accounts, min(first_at) AS first_at, max(last_at) AS last_at
FROM log_logins WHERE is_refused AND from_address IS NOT NULL
GROUP BY from_address, service HAVING sum(count) >= CAST(:most AS INTEGER);
