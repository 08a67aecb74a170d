-- id: log-gaps
-- title: The system log has no gaps
-- title[zh_CN]: 系统日志没有中断
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.3.d gbt22239:8.1.5.4.d zicha:RA112
--     zicha:RB096
-- param max_gap_days: 3 | days without a record
-- param max_gap_days[zh_CN]: 允许没有记录的最长天数
-- key: log
-- why: A running system writes something every hour. Days without a record mean that it was
--     switched off, that logging had stopped, or that somebody cut out what should not be seen.
-- why[zh_CN]: 运行中的系统每小时都会产生记录。连续数天没有记录，说明主机关机、日志停写，或有人删去了不想让人看到的部分。
-- fix: Find the {gap_days} days in {log} and note why there is nothing: last -x shows when the host
--     was off. If it ran, ask who had root at the time.
-- fix[zh_CN]: 在 {log} 中找到这 {gap_days} 天的空白并查明原因：last -x 可查看关机时间。若主机当时在运行，应查明当时谁有 root 权限。
SELECT log, round(longest_gap_days, 1) AS gap_days, first_at, last_at, path FROM log_spans
WHERE log IN ('/var/log/syslog', '/var/log/messages', 'journal')
  AND longest_gap_days > :max_gap_days;
