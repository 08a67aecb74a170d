-- id: drill-leads-to-revision
-- title: A drill that did not reach its aim led to a revised plan
-- title[zh_CN]: 未达预期的演练已推动预案修订
-- severity: medium
-- area: emergency
-- controls: gbt22239:8.1.10.13.d selfeval:SE45 zicha:RB048 zicha:RA059 zicha:RB054
-- param days: 60 | days until the plan is revised
-- param days[zh_CN]: 修订期限（天）
-- when: SELECT 1 FROM drills
-- key: id
-- why: A mistake that is found in a drill and not mended is made again in earnest.
-- why[zh_CN]: 演练中暴露的问题不改，真出事时还会再犯。
-- fix: Revise the plan {plan} after {subject} and record the day.
-- fix[zh_CN]: 根据 {subject} 的结果修订预案（{plan}）并登记日期。
SELECT id, subject, held_on, result, coalesce(plan, '-') AS plan FROM drills
WHERE result IN ('partly', 'poor') AND plan_revised_on IS NULL AND held_on < date('now', '-' || :days || ' days');
