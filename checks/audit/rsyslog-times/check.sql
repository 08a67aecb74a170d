-- id: rsyslog-times
-- title: Log records carry the year and the time zone
-- title[zh_CN]: 日志记录带有年份和时区
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA112
-- key: path
-- why: "Jan 3 04:05:06" says neither which year nor which time zone; half a year later that is a
--     question of evidence.
-- why[zh_CN]: “Jan 3 04:05:06”既没有年份也没有时区，半年后作为证据就说不清楚。
-- fix: Remove {path}:{line}, so that RSYSLOG_FileFormat counts, and restart rsyslog.
-- fix[zh_CN]: 删除 {path}:{line} 以使用 RSYSLOG_FileFormat 格式，然后重启 rsyslog。
SELECT name, value, path, line FROM rsyslog_config
WHERE kind = 'directive' AND name = 'actionfiledefaulttemplate'
  AND value = 'RSYSLOG_TraditionalFileFormat';
