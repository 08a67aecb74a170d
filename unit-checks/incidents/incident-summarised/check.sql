-- id: incident-summarised
-- title: Within 30 days of its end every incident has a final report with cause, harm, measures and
--     accountability
-- title[zh_CN]: 事件处置结束 30 天内形成总结，原因、危害、措施和责任清楚
-- severity: medium
-- area: incidents
-- controls: gbt22239:8.1.10.12.c selfeval:SE47 zicha:RB013 zicha:RA051 zicha:RB045 zicha:RB055
-- param days: 30 | days until the final report
-- param days[zh_CN]: 总结期限（天）
-- when: SELECT 1 FROM incidents
-- key: incident
-- why: An incident whose cause is unknown happens again.
-- why[zh_CN]: 原因没查清的事件还会再发生。
-- fix: Write the final report of {incident}: cause, harm, measures, accountability.
-- fix[zh_CN]: 完成 {incident} 的总结报告：原因、危害、措施、责任追究。
SELECT id AS incident, discovered_at, closed_on, summary_on FROM incidents
WHERE coalesce(recovered_at, closed_on, discovered_at) < date('now', '-' || :days || ' days')
  AND (summary_on IS NULL OR coalesce(cause, '') = '' OR coalesce(measures, '') = '' OR coalesce(harm, '') = '' OR coalesce(accountability, '') = '');
