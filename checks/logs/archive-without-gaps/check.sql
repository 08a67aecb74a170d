-- id: archive-without-gaps
-- title: No log has a gap
-- title[zh_CN]: 日志没有中断
-- severity: medium
-- area: logs
-- controls: gbt22239:8.1.4.3.a gbt22239:8.1.3.5.a zicha:RA116
-- param max_hours: 72 | hours that may pass between two records
-- param max_hours[zh_CN]: 两条记录之间允许的最长小时数
-- when: SELECT 1 FROM log_sources WHERE records > 0
-- key: source
-- why: Where nothing was written for days, the service was off, the disk was full, or somebody took the records away.
-- why[zh_CN]: 连续数天没有记录，说明服务停止、磁盘写满或记录被人删除。
-- fix: Find out what happened to {source} after {gap_begins_at}: {hours} hours have no record.
-- fix[zh_CN]: 查明 {source} 在 {gap_begins_at} 之后的情况：有 {hours} 小时没有任何记录。
SELECT source, host, round(longest_gap_hours, 1) AS hours, gap_begins_at FROM log_sources
WHERE longest_gap_hours > CAST(:max_hours AS REAL)
  -- What is written now and then (packages, installations) has gaps by its nature.
  AND active_days * 2 > days - longest_gap_hours / 24;
