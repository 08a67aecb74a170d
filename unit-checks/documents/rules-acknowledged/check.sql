-- id: rules-acknowledged
-- title: Rules for everybody were read and signed by key posts
-- title[zh_CN]: 重点岗位人员已签收学习各项制度
-- severity: low
-- area: documents
-- controls: gbt22239:8.1.8.3.a zicha:RB105 zicha:RB012
-- when: SELECT 1 FROM acknowledgements
-- key: person document
-- why: A rule that nobody read cannot be broken knowingly.
-- why[zh_CN]: 没有组织学习过的制度，违反了也难以追责。
-- fix: Let {person} read and sign {document}.
-- fix[zh_CN]: 请 {person} 学习并签收《{document}》。
SELECT p.id AS person, d.document
FROM people p
JOIN (SELECT DISTINCT document FROM acknowledgements) d
WHERE p.is_key_post = 1 AND coalesce(p.left_on, '9999') > date('now') AND NOT EXISTS (
  SELECT 1 FROM acknowledgements a WHERE a.document = d.document AND a.person = p.id);
