-- id: managers-trained
-- title: Managers had training within a year, by somebody from outside
-- title[zh_CN]: 管理人员一年内接受过外聘专家培训
-- severity: low
-- area: training
-- controls: selfeval:SE49 zicha:RA149 zicha:RA031
-- key: -
-- why: Who decides on money and people must have heard what is at stake from somebody who knows.
-- why[zh_CN]: 管理人员决定经费和用人，应当由专业人士讲清风险。
-- fix: Have a specialist train the managers and record it (audience managers, trainer from
--     outside).
-- fix[zh_CN]: 外请专家为管理人员授课，并录入“培训”（对象：管理人员，外聘讲师）。
SELECT max(held_on) AS last_held FROM trainings
WHERE audience IN ('managers', 'all') AND is_outside_trainer = 1
HAVING coalesce(max(held_on), '') < date('now', '-1 year');
