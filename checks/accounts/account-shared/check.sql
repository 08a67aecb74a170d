-- id: account-shared
-- title: No account is used from two places at once
-- title[zh_CN]: 没有账号同时从两处登录
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a zicha:RB148
--     zicha:RB191
-- param days: 30 | how many days back
-- param days[zh_CN]: 追溯多少天
-- key: user from_host other_host
-- why: Two computers at one time on one account are two people: what either did can be laid at
--     nobody's door.
-- why[zh_CN]: 同一账号同时从两台计算机登录，说明有多人共用；出了问题无法追查到人。
-- fix: Ask who works at {from_host} and {other_host}, and give each an account of their own instead
--     of {user}.
-- fix[zh_CN]: 查明 {from_host} 与 {other_host} 的使用人，为每人单独开设账号，不再共用 {user}。
WITH recent AS MATERIALIZED (
  SELECT user, from_host, begun_at, coalesce(ended_at, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) AS until
  FROM logins WHERE is_remote AND begun_at >= strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || :days || ' days')
)
SELECT a.user, a.from_host, b.from_host AS other_host, count(*) AS times, max(max(a.begun_at, b.begun_at)) AS last_at
FROM recent a JOIN recent b ON b.user = a.user AND a.from_host < b.from_host
WHERE a.begun_at < b.until AND b.begun_at < a.until
GROUP BY a.user, a.from_host, b.from_host;
