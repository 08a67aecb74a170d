-- id: daily-reports-on-time
-- title: Daily reports came before the hour
-- title[zh_CN]: 日报在规定时间前上报
-- severity: medium
-- area: duty
-- controls: zicha:RB088 zicha:RA023 zicha:RB087
-- param report_at: 15:00 | hour of a period that names none
-- param report_at[zh_CN]: 未规定时间的重要时期按此时间
-- when: SELECT 1 FROM daily_reports WHERE campaign IS NOT NULL
-- key: id
-- why: The unit's own report to the authority waits for the last section.
-- why[zh_CN]: 最后一个部门报齐之前，单位无法向上级报告。
-- fix: Remind {section}: the report of {day} came at {reported_at}, due {due}.
-- fix[zh_CN]: 提醒 {section}：{day} 的日报 {reported_at} 才上报，应在 {due} 前。
SELECT r.id, r.section, r.day, r.reported_at, r.day || ' ' || coalesce(c.report_at, :report_at) AS due
FROM daily_reports r JOIN campaigns c ON c.id = r.campaign
WHERE r.day >= date('now', '-60 days') AND substr(r.reported_at, 1, 16) > r.day || ' ' || coalesce(c.report_at, :report_at);
