-- id: time-poll
-- title: Time servers are asked often enough
-- title[zh_CN]: 校时间隔不会过长
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- param maxpoll: 10 | longest time between two questions, as a power of two seconds
-- param maxpoll[zh_CN]: 两次询问的最长间隔（2 的幂次秒）
-- key: server
-- same-as: xccdf:chronyd_or_ntpd_set_maxpoll
-- why: A daemon that asks every few days notices late that the clock went wrong.
-- why[zh_CN]: 间隔数天才询问一次，会很晚才发现时钟出错。
-- fix: Add "maxpoll {wanted}" to the line {path}:{line} and restart the daemon.
-- fix[zh_CN]: 在 {path}:{line} 行中添加“maxpoll {wanted}”，并重启校时服务。
WITH asked AS (
  SELECT daemon, key || ' ' || value AS server, path, line,
         iif(value GLOB '* maxpoll [-0-9]*',
             CAST(substr(value, instr(value, ' maxpoll ') + 9) AS INTEGER), NULL) AS maxpoll
  FROM time_config
  WHERE key IN ('server', 'pool', 'peer') AND value NOT LIKE '127.127.%')
SELECT daemon, server, maxpoll, :maxpoll AS wanted, path, line FROM asked
WHERE maxpoll IS NULL OR maxpoll > :maxpoll;
