-- id: assessed-in-time
-- title: Systems of level 3 were assessed within a year, those of level 2 within two
-- title[zh_CN]: 三级系统一年内、二级系统两年内完成测评
-- severity: high
-- area: protection
-- controls: gbt22239:8.1.9.9.a gbt22239:7.1.9.9.a highrisk:6.9.4.1 zicha:RB109 zicha:RB117
--     zicha:RB119 zicha:RA030
-- param days_level_3: 366 | days that an assessment of level 3 and above stays good
-- param days_level_3[zh_CN]: 三级及以上测评的有效天数
-- param days_level_2: 731 | days that an assessment of level 2 stays good
-- param days_level_2[zh_CN]: 二级测评的有效天数
-- when: SELECT 1 FROM protection WHERE substr(grade, -1) + 0 >= 2
-- key: system
-- why: A left-out assessment with open high risks is itself a high risk, and a breach of the law.
-- why[zh_CN]: 逾期未测评且高风险未整改，本身就判为高风险，也违反规定。
-- fix: Have {system} ({grade}) assessed; last: {assessed}.
-- fix[zh_CN]: 安排 {system}（{grade}）的等级测评；上次：{assessed}。
SELECT p.system, p.grade, coalesce(p.assessed_on, '-') AS assessed FROM protection p
LEFT JOIN systems s ON s.id = p.system
WHERE substr(p.grade, -1) + 0 >= 2 AND coalesce(s.status, 'running') = 'running'
  AND coalesce(p.assessed_on, '') < date('now', '-' || CASE WHEN substr(p.grade, -1) + 0 >= 3 THEN :days_level_3 ELSE :days_level_2 END || ' days');
