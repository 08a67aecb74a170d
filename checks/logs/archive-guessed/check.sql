-- id: archive-guessed
-- title: No guess of a password succeeded
-- title[zh_CN]: 口令猜测没有成功
-- severity: critical
-- area: logs
-- controls: gbt22239:8.1.3.3.a gbt22239:8.1.4.1.a zicha:RB096
-- param most: 10 | refused sign-ins before it
-- param most[zh_CN]: 此前登录失败次数
-- when: SELECT 1 FROM log_logins
-- key: from_address account
-- why: A sign-in from the very address that was refused dozens of times means that a password was found.
-- why[zh_CN]: 多次登录失败的地址随后登录成功，说明口令已被猜中。
-- fix: Take {host} off the network, change the password of {account}, and look what was done after {signed_in_at}.
-- fix[zh_CN]: 将 {host} 断网，修改 {account} 的口令，并核查 {signed_in_at} 之后的操作。
WITH opened AS (
  SELECT from_address, account, host, service, min(first_at) AS signed_in_at, max(last_at) AS last_at FROM log_logins
  WHERE NOT is_refused AND from_address IS NOT NULL GROUP BY from_address, account, host, service)
SELECT o.from_address, o.account, o.host, o.service, o.signed_in_at, sum(r.count) AS refused
FROM opened o JOIN log_logins r ON r.from_address = o.from_address AND r.is_refused AND r.first_at <= o.last_at
GROUP BY o.from_address, o.account, o.host, o.service HAVING sum(r.count) >= CAST(:most AS INTEGER);
