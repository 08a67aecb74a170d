-- id: service-log-retention
-- title: Access logs of web servers and databases reach back far enough
-- title[zh_CN]: Web 和数据库等应用访问日志保存期限达到要求
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 zicha:RA113
--     zicha:RB131
-- param min_days: 180 | days; 180 is the Cybersecurity Law's six months, 60 what older inspection
--     notices ask for
-- param min_days[zh_CN]: 天数；180 为《网络安全法》规定的六个月，60 为早期自查通知的要求
-- param own_days: 0 | days that the unit's own rules or its authority ask for (365 for government
--     web sites); the larger of the two counts
-- param own_days[zh_CN]: 本单位制度或主管部门要求的天数（政府网站为 365）；两者取大
-- param grace_days: 7 | a log may begin this many days after the host was set up
-- param grace_days[zh_CN]: 日志起始时间允许晚于主机安装时间的天数
-- key: log
-- why: How an attack on a web site began stands in the access log only, and the police asks for it.
-- why[zh_CN]: 网站攻击是如何开始的只有访问日志能说明，公安机关调查时也会要求提供。
-- fix: Raise `rotate` for {log} in /etc/logrotate.d/ (26 with weekly, 180 with daily); it begins on
--     {first_at}, and {wanted_days} days are asked for ({decided_by}).
-- fix[zh_CN]: 在 /etc/logrotate.d/ 中调大 {log} 的 rotate（weekly 设为 26，daily 设为 180）；当前最早记录为 {first_at}，要求保存 {wanted_days} 天（依据：{decided_by}）。
WITH wanted(days, decided_by) AS (
  -- The strictest rule that applies decides.
  SELECT max(CAST(:min_days AS INTEGER), CAST(:own_days AS INTEGER)),
         CASE WHEN CAST(:own_days AS INTEGER) > CAST(:min_days AS INTEGER) THEN 'rule of the unit'
              WHEN CAST(:min_days AS INTEGER) >= 365 THEN 'one year, as for government sites'
              WHEN CAST(:min_days AS INTEGER) >= 180 THEN 'Cybersecurity Law, six months'
              ELSE 'notice of the inspection' END),
moment AS (SELECT coalesce(max(last_at), 'now') AS last FROM log_spans
                WHERE days_between(last_at, 'now') >= 0),
host AS (SELECT coalesce(days_between(min(modified_at), (SELECT last FROM moment)), 36500) AS age
         FROM files WHERE path IN ('/etc/machine-id', '/etc/ssh/ssh_host_ed25519_key.pub',
                                   '/etc/ssh/ssh_host_rsa_key.pub'))
SELECT log, parts, first_at, CAST(days_between(first_at, last) AS INTEGER) AS days,
       wanted.days AS wanted_days, decided_by, path
FROM log_spans, moment, host, wanted
WHERE kind = 'text'
  -- Only of a rotated log anything can have been deleted.
  AND is_rotated
  AND log REGEXP '^/var/log/(nginx|apache2|httpd|tomcat[0-9]*|mysql|mariadb|postgresql|mongodb|squid|'
                 || 'haproxy|vsftpd|samba|openvpn)(/|\.log$)'
  AND NOT log REGEXP 'error'
  AND days_between(first_at, last) < wanted.days
  AND days_between(first_at, last) < age - :grace_days;
