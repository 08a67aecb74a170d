-- id: duty-in-words
-- title: Every member of the leading group and every administrator has the duty written down
-- title[zh_CN]: 领导小组成员和管理员的职责均有文字规定
-- severity: low
-- area: organisation
-- controls: gbt22239:8.1.7.1.b gbt22239:8.1.7.1.c gbt22239:8.1.7.3.a zicha:RB061 zicha:RB012
--     zicha:RB063 zicha:RB044 zicha:RA158
-- when: SELECT 1 FROM duties
-- key: id
-- why: A title alone does not say what to do; after an event everybody finds that it was somebody
--     else's part.
-- why[zh_CN]: 只有头衔没有职责内容，出了事人人都认为不归自己管。
-- fix: Write down what {person} has to do as {role}.
-- fix[zh_CN]: 写明 {person} 担任 {role} 应履行的职责。
SELECT id, person, role FROM duties
WHERE coalesce(duty, '') = '' AND coalesce(until, '9999') >= date('now')
  AND (role LIKE 'group_%' OR role LIKE 'office_%' OR role LIKE '%_admin' OR role LIKE '%_responsible');
