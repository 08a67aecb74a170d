-- id: technicians-trained
-- title: Technicians had professional training within a year, with an examination
-- title[zh_CN]: 技术人员一年内接受过专业培训并考核
-- severity: medium
-- area: training
-- controls: selfeval:SE49 gbt22239:8.1.8.3.b gbt22239:8.1.8.3.c zicha:RB011 zicha:RA017 zicha:RA018
--     zicha:RB050 zicha:RA128
-- key: -
-- why: Attacks change every year; who learned the trade ten years ago defends against those of
--     then.
-- why[zh_CN]: 攻击手法年年在变，十年前学的只能防十年前的攻击。
-- fix: Train the technicians, examine them, and record how many passed.
-- fix[zh_CN]: 组织技术人员专业培训和考核，并登记考核及合格人数。
SELECT max(held_on) AS last_held FROM trainings
WHERE (class = 'technical' OR audience = 'technicians') AND examined > 0
HAVING coalesce(max(held_on), '') < date('now', '-1 year');
