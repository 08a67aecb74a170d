-- id: incident-graded
-- title: Every incident has a class, a grade and the plan that was followed
-- title[zh_CN]: 事件均有分类、分级和所依据的预案
-- severity: medium
-- area: incidents
-- controls: zicha:RB046 selfeval:SE47 gbt22239:8.1.10.12.b gbt22239:8.1.10.12.d zicha:RA127
-- when: SELECT 1 FROM incidents
-- key: incident
-- why: Class and grade decide who must be told and when.
-- why[zh_CN]: 分类分级决定向谁报告、多久内报告。
-- fix: Enter class, grade and plan of {incident}.
-- fix[zh_CN]: 补录 {incident} 的分类、分级和依据预案。
SELECT id AS incident, class_2023, class_2007, grade, plan FROM incidents
WHERE coalesce(class_2023, class_2007) IS NULL OR grade IS NULL OR plan IS NULL;
