-- id: archive-guessing
-- title: Nobody guesses passwords
-- title[zh_CN]: 没有口令猜测行为
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.3.3.a gbt22239:8.1.4.1.b zicha:RB096
-- param most: 20 | refused sign-ins from one address
-- param most[zh_CN]: 同一地址登录失败次数
-- param most_spread: 100 | refused sign-ins to one account from several addresses, or from untold ones
-- param most_spread[zh_CN]: 来自多个地址或未记录地址的同一账户登录失败次数
-- when: SELECT 1 FROM log_logins
-- key: from_address account service
-- why: Many refused sign-ins from one place, or to one account from many places, are a program that tries passwords.
-- why[zh_CN]: 同一来源的大量登录失败，或多个来源对同一账户的大量登录失败，说明有程序在尝试口令。
-- fix: Block {from_address}, or find the machine if it is one of ours; an account that was tried from many places should be let in from known ones only; lock accounts after a few refusals.
-- fix[zh_CN]: 封禁 {from_address}；若为内部主机则找到该主机并查杀；对被多个来源尝试的账户只允许从已知地址登录；配置登录失败锁定。
WITH refused AS (SELECT * FROM log_logins WHERE is_refused),
loud AS (
  SELECT from_address, service, sum(count) AS refused, count(DISTINCT account) AS accounts, min(first_at) AS first_at, max(last_at) AS last_at
  FROM refused WHERE from_address IS NOT NULL GROUP BY from_address, service HAVING sum(count) >= CAST(:most AS INTEGER))
SELECT from_address, NULL AS account, service, refused, accounts, 1 AS addresses, first_at, last_at FROM loud
UNION ALL
-- Each address stays below what one alone may have.
SELECT NULL, account, service, sum(count), 1, count(DISTINCT from_address), min(first_at), max(last_at) FROM refused r
WHERE NOT EXISTS (SELECT 1 FROM loud l WHERE l.from_address = r.from_address AND l.service = r.service)
GROUP BY account, service HAVING sum(count) >= CAST(:most_spread AS INTEGER);
