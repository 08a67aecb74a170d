-- id: archive-kept-long-enough
-- title: Logs reach back as far as the law asks
-- title[zh_CN]: 日志留存时间达到法定要求
-- severity: high
-- area: logs
-- controls: gbt22239:8.1.3.5.c gbt22239:8.1.4.3.c highrisk:6.5.1.2 zicha:RA112 zicha:RA113
-- param min_days: 180 | days from the first to the last record
-- param min_days[zh_CN]: 首条至末条记录之间的最少天数
-- when: SELECT 1 FROM log_sources WHERE records > 0
-- key: source
-- why: The Cybersecurity Law asks for six months; without them nobody can tell how long an intruder has been in.
-- why[zh_CN]: 《网络安全法》要求日志留存不少于六个月；缺少日志就无法判断入侵者已潜伏多久。
-- fix: Raise the retention of {source} (now {days} days) at its source or send it to a log server that keeps it.
-- fix[zh_CN]: 在日志来源处延长 {source} 的留存时间（现为 {days} 天），或发送到可长期保存的日志服务器。
WITH l AS (SELECT *, longest_gap_hours / 24 AS gap_days FROM log_sources WHERE records > 0)
SELECT source, host, round(iif(days < CAST(:min_days AS REAL), days, days - gap_days), 1) AS days, first_at, last_at FROM l
WHERE days < CAST(:min_days AS REAL)
  -- A few records far from all others (a clock that started without its time) do not make a log older. What is written now and then is
  -- thin all over, and not meant.
  OR (days - gap_days < CAST(:min_days AS REAL) AND gap_days * 2 > days AND active_days * 2 > days - gap_days);
