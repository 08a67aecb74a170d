-- id: log-retention
-- title: Logs of the system, sign-ins and audit reach back far enough
-- title[zh_CN]: 系统、登录和审计日志保存期限达到要求
-- severity: high
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 zicha:RA113 highrisk:6.5.1.2
-- param min_days: 180 | days; 180 is the Cybersecurity Law's six months (article 21, since 2026
--     article 23), 60 what older inspection notices ask for
-- param min_days[zh_CN]: 天数；180 为《网络安全法》规定的六个月（原第二十一条，2026 年起为第二十三条），60 为早期自查通知的要求
-- param own_days: 0 | days that the unit's own rules or its authority ask for (365 for government
--     web sites); the larger of the two counts
-- param own_days[zh_CN]: 本单位制度或主管部门要求的天数（政府网站为 365）；两者取大
-- param grace_days: 7 | a log may begin this many days after the host was set up
-- param grace_days[zh_CN]: 日志起始时间允许晚于主机安装时间的天数
-- key: subject
-- why: Intruders are noticed months after they came; without the logs of that time nobody can say
--     what they took, and the law asks for six months.
-- why[zh_CN]: 入侵往往数月后才被发现；没有当时的日志就说不清损失了什么，况且法律要求至少保存六个月。
-- fix: Keep {subject} for {wanted_days} days ({decided_by}): raise `rotate` in /etc/logrotate.d/
--     (26 with weekly; /etc/logrotate.conf for wtmp), for the journal SystemMaxUse and
--     MaxRetentionSec in /etc/systemd/journald.conf, for auditd num_logs; or send the logs to a log
--     server that keeps them and record a waiver that names it.
-- fix[zh_CN]: {subject} 类日志应保存 {wanted_days} 天（依据：{decided_by}）：调大 /etc/logrotate.d/ 中的 rotate（weekly 时设为 26；wtmp 见 /etc/logrotate.conf），journal 设置 /etc/systemd/journald.conf 的 SystemMaxUse 和 MaxRetentionSec，auditd 设置 num_logs；或转存到日志服务器并登记豁免、注明服务器名称。
WITH wanted(days, decided_by) AS (
  -- The strictest rule that applies decides.
  SELECT max(CAST(:min_days AS INTEGER), CAST(:own_days AS INTEGER)),
         CASE WHEN CAST(:own_days AS INTEGER) > CAST(:min_days AS INTEGER) THEN 'rule of the unit'
              WHEN CAST(:min_days AS INTEGER) >= 365 THEN 'one year, as for government sites'
              WHEN CAST(:min_days AS INTEGER) >= 180 THEN 'Cybersecurity Law, six months'
              ELSE 'notice of the inspection' END),
kept(subject, log) AS (VALUES
  -- Of logs with one subject the one that reaches back farthest counts.
  ('system', '/var/log/syslog'), ('system', '/var/log/messages'), ('system', 'journal'),
  ('sign-ins', '/var/log/auth.log'), ('sign-ins', '/var/log/secure'), ('sign-ins', 'journal'),
  ('sessions', '/var/log/wtmp'), ('audit', '/var/log/audit/audit.log')),
-- Of an image the last record is the last moment of the host, not today.
moment AS (SELECT coalesce(max(last_at), 'now') AS last FROM log_spans
           WHERE days_between(last_at, 'now') >= 0),
-- A young host has lost nothing. Its age is that of what is made once, at its start.
host AS (SELECT coalesce(days_between(min(modified_at), (SELECT last FROM moment)), 36500) AS age
         FROM files WHERE path IN ('/etc/machine-id', '/etc/ssh/ssh_host_ed25519_key.pub',
                                   '/etc/ssh/ssh_host_rsa_key.pub')),
reach AS (SELECT subject, group_concat(log_spans.log, ', ') AS logs, min(first_at) AS first_at,
                 max(coalesce(days_between(first_at, (SELECT last FROM moment)), 0)) AS days
          FROM kept LEFT JOIN log_spans ON log_spans.log = kept.log
          GROUP BY subject
          -- What does not exist is missed only where every host has it.
          HAVING count(log_spans.log) > 0 OR subject IN ('system', 'sign-ins'))
SELECT subject, coalesce(logs, 'there is no log') AS logs, first_at, CAST(reach.days AS INTEGER) AS days,
       CAST(min(wanted.days, age) AS INTEGER) AS wanted_days, decided_by
FROM reach, host, wanted
WHERE reach.days < wanted.days AND reach.days < age - :grace_days
ORDER BY subject;
