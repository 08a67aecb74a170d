-- id: key-posts-confidentiality
-- title: Everybody in a key post has signed a confidentiality agreement
-- title[zh_CN]: 重点岗位人员均已签订保密协议
-- severity: high
-- area: personnel
-- controls: gbt22239:8.1.8.1.c selfeval:SE06 zicha:RB017
-- when: SELECT 1 FROM people WHERE is_key_post = 1 OR EXISTS (SELECT 1 FROM duties WHERE
--     duties.person = people.id AND duties.role LIKE '%_admin')
-- key: person
-- why: An administrator sees everything; without an agreement there is little to hold him to
--     afterwards.
-- why[zh_CN]: 管理员什么数据都看得到；没有协议，事后难以追责。
-- fix: Have {person} sign the confidentiality agreement and record the day.
-- fix[zh_CN]: 请 {person} 签订保密协议并登记签订日期。
SELECT p.id AS person, p.department, p.post FROM people p
WHERE coalesce(p.left_on, '9999') > date('now') AND p.confidentiality_signed_on IS NULL
  AND (p.is_key_post = 1 OR EXISTS (
    SELECT 1 FROM duties d
    WHERE d.person = p.id AND d.role LIKE '%_admin' AND coalesce(d.until, '9999') >= date('now')));
