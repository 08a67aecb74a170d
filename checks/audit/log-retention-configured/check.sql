-- id: log-retention-configured
-- title: Logs are told to be kept long enough
-- title[zh_CN]: 日志保留期限的配置达到要求
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 zicha:RA113 highrisk:6.5.1.2
-- param min_days: 180 | days; 180 is the Cybersecurity Law's six months, 60 what older inspection
--     notices ask for, 365 for government web sites
-- param min_days[zh_CN]: 天数；180 为《网络安全法》规定的六个月，60 为早期自查通知的要求，政府网站为 365
-- param own_days: 0 | days that the unit's own rules ask for; the larger of the two counts
-- param own_days[zh_CN]: 本单位制度要求的天数；两者取大
-- optional: journald_config log_files
-- key: log
-- why: What is told here decides what will be there in half a year, whatever is there today.
-- why[zh_CN]: 无论目前留存多少，半年后还有多少日志由这里的配置决定。
-- fix: In {path}:{line} keep {log} for {wanted_days} days ({decided_by}): rotate 26 with weekly, or
--     180 with daily; for the journal MaxRetentionSec.
-- fix[zh_CN]: 在 {path}:{line} 中将 {log} 的保留期限设为 {wanted_days} 天（依据：{decided_by}）：weekly 时 rotate 26，daily 时 rotate 180；journal 设置 MaxRetentionSec。
WITH wanted(days, decided_by) AS (
  -- The strictest rule that applies decides.
  SELECT max(CAST(:min_days AS INTEGER), CAST(:own_days AS INTEGER)),
         CASE WHEN CAST(:own_days AS INTEGER) > CAST(:min_days AS INTEGER) THEN 'rule of the unit'
              WHEN CAST(:min_days AS INTEGER) >= 365 THEN 'one year, as for government sites'
              WHEN CAST(:min_days AS INTEGER) >= 180 THEN 'Cybersecurity Law, six months'
              ELSE 'notice of the inspection' END),
logs(log) AS (VALUES ('/var/log/syslog'), ('/var/log/messages'), ('/var/log/auth.log'),
                     ('/var/log/secure')),
-- Only of logs that are written; logrotate takes the first section that names a log.
kept AS (SELECT logs.log, r.kept_days, r.path, r.line FROM logs JOIN logrotate AS r
         ON path_match(r.pattern, logs.log)
         WHERE NOT r.is_kept_forever AND NOT r.is_by_size
           AND EXISTS (SELECT 1 FROM log_files WHERE file = logs.log))
SELECT log, kept_days, days AS wanted_days, decided_by, path, line FROM kept, wanted
WHERE kept_days < days
UNION ALL
SELECT 'journal', j.number / 86400, days, decided_by, j.path, j.line FROM journald_config AS j, wanted
WHERE j.key = 'maxretentionsec' AND j.number > 0 AND j.number / 86400 < days;
