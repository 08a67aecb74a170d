-- id: rules-reviewed
-- title: Rules, plans and strategies were issued or reviewed within a year
-- title[zh_CN]: 制度、预案和策略一年内发布或评审过
-- severity: medium
-- area: documents
-- controls: gbt22239:8.1.6.4 gbt22239:7.1.6.4 gbt22239:8.1.10.13.d gbt22239:8.1.7.3.c zicha:RA077
--     zicha:RB054 zicha:RB048
-- param days: 366 | days that a review stays good
-- param days[zh_CN]: 评审的有效天数
-- when: SELECT 1 FROM documents WHERE class IN ('rule', 'strategy', 'procedure', 'plan',
--     'continuity')
-- key: id
-- why: Old rules name people who left and machines that were scrapped; who notices stops reading
--     them.
-- why[zh_CN]: 过时的制度写着已离职的人和已报废的设备，没人再看。
-- fix: Review {title} (last: {last}), revise it where needed, and record the day.
-- fix[zh_CN]: 评审 {title}（上次：{last}），必要时修订并登记日期。
SELECT id, title, coalesce(reviewed_on, issued_on, '-') AS last FROM documents
WHERE class IN ('rule', 'strategy', 'procedure', 'plan', 'continuity')
  AND max(coalesce(reviewed_on, ''), coalesce(issued_on, '')) < date('now', '-' || :days || ' days');
