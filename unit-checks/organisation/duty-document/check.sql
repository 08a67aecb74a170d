-- id: duty-document
-- title: Duties of the leading group, its office and the administrators rest on a formal document
-- title[zh_CN]: 领导小组、办公室和管理员的任职均有正式文件
-- severity: medium
-- area: organisation
-- controls: gbt22239:8.1.7.1.a gbt22239:7.1.7.1.a gbt22239:8.1.7.1.b selfeval:SE02 zicha:RB012
--     zicha:RA083 zicha:RB061
-- when: SELECT 1 FROM duties
-- key: id
-- why: A duty without a document can be denied on the day on which it counts.
-- why[zh_CN]: 没有文件依据的职责，出了问题就可以不认。
-- fix: Appoint {person} as {role} by a formal document and name it in the duty.
-- fix[zh_CN]: 以正式文件任命 {person} 为 {role}，并在该职责中填写任命文件。
SELECT d.id, d.person, d.role, d.document FROM duties d
WHERE coalesce(d.until, '9999') >= date('now')
  AND d.role IN ('first_responsible', 'directly_responsible', 'group_head', 'group_deputy', 'group_member', 'office_head', 'system_admin', 'network_admin', 'database_admin', 'security_admin', 'audit_admin')
  AND NOT EXISTS (SELECT 1 FROM documents x WHERE x.id = d.document AND x.is_formal = 1);
