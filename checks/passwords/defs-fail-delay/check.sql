-- id: defs-fail-delay
-- title: login waits after a wrong password
-- title[zh_CN]: 口令错误后 login 会等待
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 4 | least number of seconds
-- param seconds[zh_CN]: 最少秒数
-- key: setting
-- same-as: xccdf:accounts_logon_fail_delay
-- why: Without a pause a program at the console or a serial line tries many passwords a second.
-- why[zh_CN]: 没有间隔，控制台或串口上的程序每秒可尝试许多口令。
-- fix: Set FAIL_DELAY {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 FAIL_DELAY {wanted}。
SELECT 'FAIL_DELAY' AS setting, coalesce(l.value, 'not set') AS value, :seconds AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'FAIL_DELAY'
WHERE l.value IS NULL OR l.is_default OR coalesce(l.number, -1) < :seconds;
