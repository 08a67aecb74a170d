-- id: sessions-limited
-- title: An account can be signed in a limited number of times
-- title[zh_CN]: 同一账户的同时登录数受限
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b gbt22239:8.1.4.2.c
-- param max: 1 | the largest number of sign-ins at a time
-- param max[zh_CN]: 允许的最大同时登录数
-- key: problem
-- same-as: xccdf:accounts_max_concurrent_login_sessions
-- why: One account that ten people share, or a program that signs in again and again, goes
--     unnoticed; and one account can use up the host.
-- why[zh_CN]: 一个账户十人共用、或程序不断重复登录都不会被发现，单个账户也可能耗尽主机资源。
-- fix: Write "* hard maxlogins {wanted}" to /etc/security/limits.d/10-security.conf.
-- fix[zh_CN]: 在 /etc/security/limits.d/10-security.conf 中写入“* hard maxlogins {wanted}”。
SELECT 'sign-ins are not limited' AS problem, :max AS wanted,
       coalesce(max(path), '/etc/security/limits.conf') AS path, max(line) AS line,
       max(value) AS value
FROM limits
WHERE domain = '*' AND item = 'maxlogins' AND type IN ('hard', '-') AND is_effective
HAVING count(*) = 0 OR sum(value GLOB '[0-9]*' AND CAST(value AS INTEGER) <= :max) < count(*);
