-- id: baseline-recent
-- title: The baseline was looked at lately
-- title[zh_CN]: 完整性基线近期经过核对
-- severity: low
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106
-- param max_days: 90 | days
-- param max_days[zh_CN]: 天数
-- when: SELECT 1 FROM baselines
-- key: path
-- why: After months of updates nearly everything differs from the baseline, and a change by an
--     intruder is lost among the others.
-- why[zh_CN]: 数月不更新基线，正常升级造成的差异会淹没入侵者的改动。
-- fix: zicha baseline show; explain what differs, then zicha baseline accept. It was last
--     accepted on {made_at}.
-- fix[zh_CN]: 执行 zicha baseline show 查看差异并查明原因，再执行 zicha baseline accept。上次确认时间为 {made_at}。
SELECT path, made_at, CAST(days_between(made_at, 'now') AS INTEGER) AS days FROM baselines
WHERE days_between(made_at, 'now') > :max_days;
