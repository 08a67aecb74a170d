-- id: root-not-from-afar
-- title: Nobody signs in as root from afar
-- title[zh_CN]: 没有人以 root 身份远程登录
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.5.1.a gbt22239:7.1.5.1.a zicha:RB148
--     zicha:RA108
-- param days: 30 | how many days back
-- param days[zh_CN]: 追溯多少天
-- key: from_host
-- why: Whoever works as root over the network leaves one name for all: the record cannot say who it
--     was.
-- why[zh_CN]: 远程直接用 root 操作，日志中只有一个名字，无法分清是谁所为。
-- fix: Have the people at {from_host} sign in with their own accounts and use sudo; then
--     PermitRootLogin no in /etc/ssh/sshd_config.
-- fix[zh_CN]: 让 {from_host} 上的人员使用各自账号登录并通过 sudo 操作；然后在 /etc/ssh/sshd_config
--     中设置 PermitRootLogin no。
SELECT user, from_host, count(*) AS times, max(begun_at) AS last_at FROM logins
WHERE is_remote AND (uid = 0 OR user = 'root') AND begun_at >= strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || :days || ' days')
GROUP BY user, from_host;
